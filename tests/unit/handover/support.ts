import type { Case } from '@/utils/cases/case';
import type { Custody, Given } from '@/utils/cases/custody';
import { backCase, backLines } from '@/utils/handover/coming-back';
import type { Choice, Side } from '@/utils/handover/compare';
import { buildReturn, type ReturnBody, type ReturnOrder } from '@/utils/handover/give-back';
import { buildPack, type PackBody, type PackOrder } from '@/utils/handover/pack';
import { type TakeLine, takeLines, takenCase } from '@/utils/handover/taking';
import { at, STANDARD } from '../calendar/viet-nam';

/** Monday, 23 November 2026, 09:00 in Viet Nam. */
export const NOW = at('2026-11-23 09:00');
export const PACK = 'a'.repeat(64);
export const GIVER = '11111111-1111-4111-8111-111111111111';
export const CONTEXT = { calendar: STANDARD, now: NOW };

export const ORDER: PackOrder = {
  to: 'Trần Thị Bích',
  until: null,
  note: '',
  remarks: {},
  notes: new Set(),
};
export const BACK: ReturnOrder = { ends: true, note: '', remarks: {}, notes: new Set() };

export const packOf = (cases: readonly Case[], change: Partial<PackOrder> = {}) =>
  buildPack(cases, { ...ORDER, ...change }, CONTEXT);

/** What a colleague would see who has these cases. */
export function linesFor(pack: PackBody, mine: readonly Case[] = []): TakeLine[] {
  return takeLines(pack, {
    mineOf: ({ id, code, kind }) =>
      mine.find(
        (one) => one.id === id || (code !== null && one.code === code && one.kind === kind),
      ) ?? null,
    saidOf: ({ id }) => {
      const isKnown = mine.some((one) => one.takenFrom?.caseId === id);
      return isKnown ? pack.cases.map((one) => one.case).filter((one) => one.id === id) : [];
    },
    isOlderThan: () => false,
    calendar: STANDARD,
  });
}

export const MARK = { pack: PACK, who: 'Lê Văn Minh', since: NOW, until: null };

/** The colleague's notebook after taking a pack. */
export function take(pack: PackBody, mine: readonly Case[] = [], choice: Choice = 'both'): Case[] {
  return linesFor(pack, mine).map((line) => takenCase(line, choice, MARK));
}

export const returned = (
  cases: readonly Case[],
  pack: PackBody,
  change: Partial<ReturnOrder> = {},
): ReturnBody =>
  buildReturn(cases, { hash: PACK, giver: GIVER, body: pack }, { ...BACK, ...change }, CONTEXT);

/** What the giver would see who has these cases. */
export function backFor(
  body: ReturnBody,
  pack: PackBody,
  mine: readonly Case[],
  earlier: readonly ReturnBody[] = [],
) {
  const mineOf = ({ id }: { id: string }) => mine.find((one) => one.id === id) ?? null;
  return backLines(body, { pack, earlier, mineOf, calendar: STANDARD });
}

/** The giver's notebook after a return. */
export function home(
  body: ReturnBody,
  pack: PackBody,
  mine: readonly Case[],
  { choice = 'both', earlier = [] }: { choice?: Choice; earlier?: readonly ReturnBody[] } = {},
): Case[] {
  return backFor(body, pack, mine, earlier).flatMap((line) =>
    line.mine ? [backCase(line, line.mine, choice)] : [],
  );
}

export const GIVEN: Given = { ...MARK, remind: false };
/** A case without its marks. */
export const plain = ({ givenTo: _g, takenFrom: _t, ...one }: Case & Custody): Case => one;
export const idsOf = (side: Side) => side.events.map((event) => event.id).sort();
