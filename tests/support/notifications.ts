import type { Extension } from './extension.ts';

/**
 * Put before the worker's code: writes down every notification that is handed to the system, outside
 * the worker's memory, so that one can be counted over many lives of it.
 */
export const RECORD_NOTIFICATIONS = `{
  const { create } = chrome.notifications;
  chrome.notifications.create = async (id, options) => {
    const { handed = [] } = await chrome.storage.local.get('handed');
    await chrome.storage.local.set({ handed: [...handed, { id, ...options }] });
    return create.call(chrome.notifications, id, options);
  };
}`;

/** The system shows none and says so. */
export const NOTIFICATIONS_OFF = `if (globalThis.chrome?.notifications) {
  ${RECORD_NOTIFICATIONS}
  chrome.notifications.getPermissionLevel = async () => 'denied';
}`;

/** The system takes them and shows none. */
export const NOTIFICATIONS_SWALLOWED = `${RECORD_NOTIFICATIONS}
chrome.notifications.getAll = async () => ({});`;

interface Handed {
  id: string;
  title: string;
  message: string;
  requireInteraction?: boolean;
}

/** What was handed to the system so far, the tests of the person left out. */
export async function handedOver(extension: Extension): Promise<Handed[]> {
  const page = await extension.open('popup.html');
  const { handed = [] } = Object(await page.evaluate(`chrome.storage.local.get('handed')`));
  await page.close();
  return handed.filter((one: Handed) => one.id !== 'test');
}
