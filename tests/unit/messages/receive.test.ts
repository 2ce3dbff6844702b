import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { route } from '@/utils/messages/receive';
import { ok } from '@/utils/problems';

const OWN = fakeBrowser.runtime.getURL('/').replace(/\/$/, '');
const PORTAL = 'https://dichvucong.quangninh.gov.vn';
const handlers = {
  fromPage: vi.fn(async () => ok(null)),
  fromOwnPage: vi.fn(async () => ok(null)),
};
const from = (origin: string, id: string = fakeBrowser.runtime.id) => ({ id, origin });
const SEEN = { type: 'page.seen', sightings: [] };

describe('a message', () => {
  beforeEach(() => vi.clearAllMocks());

  it('of another extension gets no answer', () => {
    expect(route(SEEN, from(PORTAL, 'stranger'), handlers)).toBeNull();
    expect(handlers.fromPage).not.toHaveBeenCalled();
  });

  it('without an origin gets no answer', () => {
    expect(route(SEEN, { id: fakeBrowser.runtime.id, origin: 'null' }, handlers)).toBeNull();
  });

  it('of a portal page is answered for that origin, whatever it claims', async () => {
    await route(SEEN, from(PORTAL), handlers);
    expect(handlers.fromPage).toHaveBeenCalledWith(SEEN, { origin: PORTAL, path: '', tabId: null });
  });

  it('of a portal page comes with the place of the page, without what was searched for', async () => {
    const url = `${PORTAL}/mot-cua/ho-so?ten=Lò Thị A#/danh-sach?trang=2`;
    await route(SEEN, { ...from(PORTAL), url }, handlers);
    expect(handlers.fromPage).toHaveBeenCalledWith(
      SEEN,
      expect.objectContaining({ path: '/mot-cua/ho-so#/danh-sach' }),
    );
  });

  it.each([
    { type: 'state.changed' },
    { type: 'page.readOnce', tabId: 3 },
    { type: 'data.wipe' },
    null,
  ])('of a portal page that asks %j is refused', async (raw) => {
    expect(await route(raw, from(PORTAL), handlers)).toEqual({
      ok: false,
      problem: { code: 'message.refused' },
    });
    expect(handlers.fromOwnPage).not.toHaveBeenCalled();
  });

  it('of our own page may ask for more', async () => {
    await route({ type: 'state.changed' }, from(OWN), handlers);
    expect(handlers.fromOwnPage).toHaveBeenCalledWith({ type: 'state.changed' });
  });

  it('is never left without an answer when it is ours', async () => {
    expect(await route({ type: 'nonsense' }, from(OWN), handlers)).toMatchObject({ ok: false });
  });
});
