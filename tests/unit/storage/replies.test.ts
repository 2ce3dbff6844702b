import { beforeEach, expect, it } from 'vitest';
import { writeBackup } from '@/utils/storage/backup';
import { keepAnswerKey, listOpeningKeys, readAnswerKey } from '@/utils/storage/keys';
import { readBackup } from '@/utils/storage/read-backup';
import { listReplies, saveReply } from '@/utils/storage/replies';
import { restoreBackup } from '@/utils/storage/restore';
import { at, emptyDatabase, must } from './support';

const NOW = 1_795_716_000_000;
const ANSWER = { answer: 'a'.repeat(64), seq: 1, unitId: 'H49.22', period: '2026-11' };
const ITEM = { edition: 'e', item: '1' };

beforeEach(emptyDatabase);

it('two fields saved one after the other keep both texts', async () => {
  must(await saveReply(ANSWER, { of: null, text: 'Cả phiếu' }, NOW));
  must(await saveReply(ANSWER, { of: ITEM, text: 'Mục 1' }, NOW));
  expect(await listReplies('2026-11')).toEqual([
    { ...ANSWER, text: 'Cả phiếu', items: [{ ...ITEM, text: 'Mục 1' }], at: NOW },
  ]);
  expect(await listReplies('2026-10')).toEqual([]);
});

it('a mark of secrecy is refused and what was there stays', async () => {
  must(await saveReply(ANSWER, { of: null, text: 'Cả phiếu' }, NOW));
  const refused = await saveReply(ANSWER, { of: null, text: 'Công văn 12 (TỐI MẬT)' }, NOW);
  expect(refused).toEqual({ ok: false, problem: { code: 'text.secrecyMark' } });
  expect((await listReplies())[0]?.text).toBe('Cả phiếu');
});

it('a backup brings it back', async () => {
  must(await saveReply(ANSWER, { of: ITEM, text: 'Mục 1' }, NOW));
  const before = await listReplies();
  const { tables } = must(await readBackup(await writeBackup(NOW)));
  await emptyDatabase();
  must(await restoreBackup(tables, at()));
  expect(await listReplies()).toEqual(before);
});

it('the key for answers is made once, is no key of a unit, and is in no backup', async () => {
  const made = async () => {
    const pair = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
    if (!('privateKey' in pair)) throw new Error('no key pair');
    return pair.privateKey;
  };
  must(await keepAnswerKey({ privateKey: await made(), recipient: 'age1first' }, NOW));
  const second = must(await keepAnswerKey({ privateKey: await made(), recipient: 'age1b' }, NOW));
  expect(second.recipient).toBe('age1first');
  expect((await readAnswerKey())?.privateKey.extractable).toBe(false);
  expect(await listOpeningKeys()).toEqual([]);
  expect(await writeBackup(NOW)).not.toContain('age1first');
});
