import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '@/utils/messages/receive';
import { HEARTBEAT, NEXT_DUE } from '../reminding/alarms';
import { answerOwnPage, answerPage } from './messages';
import { NOTIFICATION, noteClicked, noteClosed } from './notifications';
import { openDashboard } from './pages';
import { reloadWhenUnwatched, rememberUpdate } from './updates';
import { toggleVisit } from './visits';
import { wake } from './wake';

export default defineBackground({ type: 'module', main });

function main() {
  // Listeners first, before any `await`: the event that wakes the worker reaches only the
  // listeners that exist in its first turn.
  onMessage({ fromPage: answerPage, fromOwnPage: answerOwnPage });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HEARTBEAT || name === NEXT_DUE) void wake(Date.now());
    if (name === HEARTBEAT) void reloadWhenUnwatched();
  });
  browser.runtime.onInstalled.addListener(() => void wake(Date.now()));
  browser.runtime.onStartup.addListener(() => void wake(Date.now()));
  browser.runtime.onUpdateAvailable.addListener(() => void rememberUpdate());
  browser.permissions.onAdded.addListener(() => void wake(Date.now()));
  browser.permissions.onRemoved.addListener(() => void wake(Date.now()));
  browser.notifications.onClicked.addListener((id) => {
    if (id === NOTIFICATION) void openDashboard('#/inbox');
    void noteClicked(id);
  });
  browser.notifications.onClosed.addListener((id, byUser) => void noteClosed(id, byUser));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-dashboard') void openDashboard();
    if (command === 'visit') void toggleVisit();
  });

  // A worker can be started by any of these events, or by none (a restart after a crash); the
  // schedule follows from the database each time.
  void wake(Date.now());
}
