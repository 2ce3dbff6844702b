import { type Browser, browser } from 'wxt/browser';
import { fail } from '../problems';
import { type OwnMessage, ownMessageSchema, type PageMessage, pageMessageSchema } from './message';
import type { Reply } from './reply';

/** A page of a portal, as the browser vouches for it. */
export interface PageSender {
  origin: string;
  /** What follows the origin, without what is asked for after `?`. */
  path: string;
  /** null when the browser names no tab. */
  tabId: number | null;
}

/** Who answers. */
export interface Handlers {
  fromPage(message: PageMessage, page: PageSender): Promise<Reply>;
  fromOwnPage(message: OwnMessage | PageMessage): Promise<Reply>;
}

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'origin' | 'url' | 'tab'>;

/**
 * Scheme, host and port of an address. `URL.origin` would say "null" for extension addresses wherever
 * their scheme is not known to the parser.
 */
function originIn(address: string): string | null {
  return /^[a-z-]+:\/\/[^/?#]+/.exec(address)?.[0] ?? null;
}

/** The path of an address with its route after `#`, which single-page portals write there. */
function pathIn(address: string): string {
  const [path = '', route = ''] = address.replace(/^[a-z-]+:\/\/[^/?#]+/, '').split('#');
  const bare = (part: string) => part.split('?')[0] ?? '';
  return bare(path) + (route ? `#${bare(route)}` : '');
}

/** The origin of the sender; Firefox before 126 has only the address. */
function originOf(sender: Sender): string | null {
  if (sender.origin && sender.origin !== 'null') return sender.origin;
  return originIn(sender.url ?? '');
}

function ownOrigin(): string | null {
  return originIn(browser.runtime.getURL('/'));
}

/**
 * Decides what to do with a message: null for a stranger, who gets no answer; a refusal for one of
 * ours that says what it may not say.
 */
export function route(raw: unknown, sender: Sender, handlers: Handlers): Promise<Reply> | null {
  if (sender.id !== browser.runtime.id) return null;
  const origin = originOf(sender);
  if (origin === null) return null;
  const fromPage = pageMessageSchema.safeParse(raw);
  if (origin !== ownOrigin()) {
    const page = { origin, path: pathIn(sender.url ?? ''), tabId: sender.tab?.id ?? null };
    if (fromPage.success) return handlers.fromPage(fromPage.data, page);
    return Promise.resolve(fail({ code: 'message.refused' }));
  }
  if (fromPage.success) return handlers.fromOwnPage(fromPage.data);
  const own = ownMessageSchema.safeParse(raw);
  if (own.success) return handlers.fromOwnPage(own.data);
  return Promise.resolve(fail({ code: 'message.refused' }));
}

/** Sets the one listener of the background. Call it in the first turn, before any `await`. */
export function onMessage(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, reply: (answer: Reply) => void) => {
    const answer = route(raw, sender, handlers);
    if (!answer) return false;
    // A handler that throws is a bug; the sender still learns that nothing was done.
    answer.then(reply, () => reply(fail({ code: 'storage.failed' })));
    return true; // keeps the channel open until the reply
  });
}
