import { browser } from 'wxt/browser';
import type { OwnMessageInput, PageMessageInput } from './message';
import type { Reply } from './reply';

const TRIES = 3;

/**
 * Asks the background and waits for its answer.
 *
 * A worker that is just ending may take a message and never answer it; then Chrome resolves with
 * `undefined`. The same message is sent again, which does no harm: acts carry the name of their click.
 *
 * @returns `page.outdated` when this copy of the extension was replaced or switched off,
 *   `message.unanswered` when nobody answered three times
 */
export async function send(message: PageMessageInput | OwnMessageInput): Promise<Reply> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (!browser.runtime?.id) return { ok: false, problem: { code: 'page.outdated' } };
    const reply = await browser.runtime
      .sendMessage<PageMessageInput | OwnMessageInput, Reply | undefined>(message)
      .catch(() => undefined);
    if (reply !== undefined) return reply;
  }
  return {
    ok: false,
    problem: { code: browser.runtime?.id ? 'message.unanswered' : 'page.outdated' },
  };
}
