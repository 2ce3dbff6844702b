import { DAY, type Instant } from '../calendar/instant';
import type { Problem, Result } from '../problems';
import { sharedItems } from '../team/shared-items';
import { isWholePeriod } from '../team/standing';
import { type Audience, checkAudience } from './audience';
import { type LedgerEntry, ledgerEntry, missesOneBefore, placeOf } from './ledger';
import { readInstant } from './moment-text';
import { type Pin, trustIn } from './pins';
import type { OpenedFile } from './read-file';

/** What becomes of a member's file, the best first. */
export const VERDICTS = [
  'accepted',
  'otherEdition',
  'afterLock',
  'older',
  'duplicate',
  'unknownSender',
  'needsPassphrase',
  'changedKey',
  'conflicting',
  'wrongUnit',
  'altered',
  'tooNew',
  'notOurs',
] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** What is written when the head agrees; of the others nothing is. */
const KEPT: ReadonlySet<VerdictKind> = new Set(['accepted', 'otherEdition', 'afterLock', 'older']);

/** What the head should know of a file that is taken. */
export const REMARKS = [
  /** The digits of the key were not compared yet. */
  'notCompared',
  /** A file before this one was made and never arrived. */
  'oneMissing',
  /** The clock of its author ran ahead. */
  'clockAhead',
  /** Its figures were taken before the period was over. */
  'periodOpen',
  /** The clock of its author was set within the period. */
  'clockSet',
] as const;
export type Remark = (typeof REMARKS)[number];

export type OpenedSummary = OpenedFile<'member-summary'>;

export interface Verdict {
  kind: VerdictKind;
  /** Whether the file is written when the head agrees. */
  keeps: boolean;
  /** Whether its figures then count. */
  counts: boolean;
  /** What was found, where there is more to say than the verdict itself. */
  problem: Problem | null;
  remarks: Remark[];
  /** null for a file that could not be read. */
  file: OpenedSummary | null;
}

/** A person of the unit by the id of the notebook. */
export interface KnownPerson {
  memberId: string | null;
}

/** What was agreed for a period: exactly these files count. */
export interface PeriodLock {
  period: string;
  hashes: readonly string[];
}

/** What is known where the files arrive. */
export interface InboxFacts {
  audience: Audience;
  /** Lines of files that came in. */
  ledger: readonly LedgerEntry[];
  /** Keys of all members. */
  pins: readonly Pin[];
  roster: readonly KnownPerson[];
  locks: readonly PeriodLock[];
  /** Items of every edition that is used here; a summary with none of them cannot be compared. */
  knownItems: ReadonlySet<string>;
  now: Instant;
}

/**
 * One verdict for each file, in the order given. A file is judged by what is known and by all the
 * other files together, never by its place among them, so any order gives the same; only of equal
 * files the first is taken. One that is bad changes nothing for the others.
 *
 * @see RULES.md#verdicts
 */
export function verdictsOf(
  outcomes: readonly Result<OpenedSummary>[],
  facts: InboxFacts,
): Verdict[] {
  const sound = outcomes.flatMap((one) => (one.ok ? [one.value] : [])).filter(soundFor(facts));
  const batch = new Map(sound.map((file) => [file.hash, lineOf(file, facts)]));
  const seen = new Set<string>();
  return outcomes.map((outcome) => {
    if (!outcome.ok) return refusal(outcome.problem);
    const file = outcome.value;
    const isRepeated = seen.has(file.hash);
    seen.add(file.hash);
    if (isRepeated) return verdict('duplicate', file);
    return verdictOf(file, facts, [...batch.values()]);
  });
}

/** Only files that would be taken by themselves may say something about others. */
function soundFor(facts: InboxFacts) {
  return (file: OpenedSummary) =>
    checkAudience(file, facts.audience).ok && !isBlocked(trustOf(file, facts));
}

const lineOf = (file: OpenedSummary, { now }: InboxFacts): LedgerEntry =>
  ledgerEntry(file, { way: 'in', at: now });

function verdictOf(file: OpenedSummary, facts: InboxFacts, batch: readonly LedgerEntry[]): Verdict {
  const audience = checkAudience(file, facts.audience);
  if (!audience.ok) return verdict('wrongUnit', file, audience.problem);
  const entry = lineOf(file, facts);
  if (placeOf(facts.ledger, entry) === 'same') return verdict('duplicate', file);
  const trust = trustOf(file, facts);
  if (trust === 'revoked') return verdict('changedKey', file, { code: 'exchange.keyRevoked' });
  if (isBlocked(trust) || hasRival(entry, facts, batch)) {
    return verdict('changedKey', file);
  }
  const known = [...facts.ledger, ...batch.filter((one) => one.hash !== entry.hash)];
  const place = placeOf(known, entry);
  if (place === 'conflict') return verdict('conflicting', file);
  const isKnown = facts.roster.some((one) => one.memberId === entry.memberId);
  if (!isKnown) return verdict('unknownSender', file);
  const lock = facts.locks.find((one) => one.period === entry.period);
  if (lock && !lock.hashes.includes(entry.hash)) return verdict('afterLock', file);
  if (place === 'older') return verdict('older', file);
  const kind = isOfOtherEdition(file, facts) ? 'otherEdition' : 'accepted';
  return { ...verdict(kind, file), remarks: remarksOf(file, entry, facts, batch) };
}

function verdict(
  kind: VerdictKind,
  file: OpenedSummary | null,
  problem: Problem | null = null,
): Verdict {
  const counts = kind === 'accepted' || kind === 'otherEdition';
  return { kind, keeps: KEPT.has(kind), counts, problem, remarks: [], file };
}

/** What a file that could not be read is called, with what was found as its reason. */
function refusal(problem: Problem): Verdict {
  return verdict(REFUSED[problem.code] ?? 'notOurs', null, problem);
}

const REFUSED: Partial<Record<Problem['code'], VerdictKind>> = {
  'exchange.cutOff': 'altered',
  'exchange.damaged': 'altered',
  'exchange.malformed': 'altered',
  'exchange.signerDiffers': 'altered',
  'exchange.unsigned': 'altered',
  'exchange.headerRefused': 'altered',
  'exchange.notForMe': 'wrongUnit',
  'exchange.otherRecipient': 'wrongUnit',
  'exchange.otherUnit': 'wrongUnit',
  'exchange.passphraseNeeded': 'needsPassphrase',
  'exchange.passphraseWrong': 'needsPassphrase',
  'exchange.tooNew': 'tooNew',
};

const pinsOf = (memberId: string, { pins }: InboxFacts) =>
  pins.filter((pin) => pin.role === 'member' && pin.subject === memberId);

function trustOf({ payload }: OpenedSummary, facts: InboxFacts) {
  return trustIn(pinsOf(payload.author.memberId, facts), payload.author.verifyKey);
}

const isBlocked = (trust: ReturnType<typeof trustIn>) => trust === 'changed' || trust === 'revoked';

/** Two new keys that both claim one notebook at once: nobody can say which is the first. */
function hasRival(entry: LedgerEntry, facts: InboxFacts, batch: readonly LedgerEntry[]): boolean {
  return (
    pinsOf(entry.memberId, facts).length === 0 &&
    batch.some((one) => one.memberId === entry.memberId && one.verifyKey !== entry.verifyKey)
  );
}

/** Ratings of which not one item is known here. A summary without ratings has nothing to compare. */
function isOfOtherEdition({ payload }: OpenedSummary, { knownItems }: InboxFacts): boolean {
  const { shared, all } = sharedItems(payload.body.ratings ?? [], knownItems);
  return all > 0 && shared < all;
}

function remarksOf(
  file: OpenedSummary,
  entry: LedgerEntry,
  facts: InboxFacts,
  batch: readonly LedgerEntry[],
): Remark[] {
  const { body, createdAt, clockAnomalies } = file.payload;
  const made = readInstant(createdAt) ?? facts.now;
  const found: Record<Remark, boolean> = {
    notCompared: trustOf(file, facts) !== 'verified',
    oneMissing: missesOneBefore([...facts.ledger, ...batch], entry),
    clockAhead: made > facts.now + DAY,
    periodOpen: !isWholePeriod(body),
    clockSet: clockAnomalies > 0,
  };
  return REMARKS.filter((remark) => found[remark]);
}
