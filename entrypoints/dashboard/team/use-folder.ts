import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { LIMITS } from '@/utils/exchange/limits';
import type { Problem } from '@/utils/problems';
import type { FolderRow } from '@/utils/storage/exchange-rows';
import { chooseFolder, forgetFolder, readFolder } from '@/utils/storage/folders';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { type FolderEntry, lookedOf, lookOver } from '@/utils/team/folder-look';
import { clock } from '../clock';
import {
  askToRead,
  type FolderListing,
  folderPicker,
  isSameFolder,
  listChosen,
  listFolder,
  mayRead,
  pickFolder,
} from './shared-folder';
import type { Incoming } from './use-inbox';

/** Between two looks while the page is open. */
const EVERY = 30_000;
/** Until a second look tells whether what is new is still being copied. */
const SOON = 1_500;

/** What the last look found. */
interface Look {
  at: Instant | null;
  /** Names of files that are perhaps being copied. */
  settling: string[];
  isCut: boolean;
  problem: Problem | null;
}
const NOT_YET: Look = { at: null, settling: [], isCut: false, problem: null };

/** Reads files into the inbox. @returns those that could not be read, as they are being written */
type Take = (files: readonly Incoming[]) => Promise<Incoming[]>;

/** The folder of a unit: watched while the page is open, or chosen anew where that cannot be. */
export function useFolder(unitId: string, take: Take | null) {
  const read = useCallback(() => readFolder(unitId), [unitId]);
  const row = useLiveQuery(read);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Names of chosen files that could not be read. */
  const [held, setHeld] = useState<string[]>([]);
  const { look, state, isAwake, wake, beginAnew } = useLooks(row ?? null, take);
  const picker = folderPicker();
  const keep = async (folder: Pick<FolderRow, 'name' | 'handle'>, isSame: boolean) => {
    const done = await chooseFolder({ unitId, ...folder }, isSame);
    setProblem(done.ok ? null : done.problem);
  };
  const choose = async () => {
    const handle = picker && (await pickFolder(picker));
    if (!handle) return;
    const isSame = await isSameFolder(row?.handle ?? null, handle);
    await keep({ name: handle.name, handle }, isSame);
    if (!isSame) beginAnew();
  };
  /** @returns how many were new, and how many had been dealt with before */
  const takeChosen = async (chosen: readonly File[]) => {
    const listing = listChosen(chosen);
    // Nothing but its name is told of it; a file of the same path, size and time is the same file.
    const isSame = row?.name === listing.name;
    await keep({ name: listing.name, handle: null }, isSame);
    const known = lookedOf(isSame ? row.settled : []);
    const now = lookedOf(listing.entries);
    const { ready } = lookOver(listing.entries, { before: now, judged: known });
    const held = take ? await take(incomingOf(ready, listing)) : [];
    setHeld(held.map(({ file }) => file.name));
    return { fresh: ready.length - held.length, known: listing.entries.length - ready.length };
  };
  return {
    row,
    canWatch: picker !== null,
    isAwake,
    look: {
      ...state,
      settling: [...state.settling, ...held],
      problem: problem ?? state.problem,
    },
    choose,
    takeChosen,
    wake,
    lookNow: look,
    forget: () => void forgetFolder(unitId),
  };
}

const incomingOf = (entries: readonly FolderEntry[], { files }: FolderListing): Incoming[] =>
  entries.flatMap((entry) => {
    const file = files.get(entry.path);
    return file ? [{ file, entry }] : [];
  });

/** Looks at a folder from time to time, when the window gets the focus, and when asked to. */
function useLooks(row: FolderRow | null, take: Take | null) {
  const [state, setState] = useState<Look>(NOT_YET);
  const [isAwake, setAwake] = useState<boolean | null>(null);
  const handle = row?.handle ?? null;
  const seen = useRef({ before: lookedOf([]), judged: lookedOf([]) });
  const latest = useRef({ row, take });
  latest.current = { row, take };
  /** Grows with every folder that is chosen beside its name. */
  const [choice, setChoice] = useState(0);
  /** Grows with every look that found something which the next has to tell of. */
  const [again, setAgain] = useState(0);

  useEffect(() => {
    seen.current = { before: lookedOf([]), judged: lookedOf([]) };
    setState(NOT_YET);
    setAwake(null);
    if (handle) void mayRead(handle).then(setAwake);
  }, [row?.name, handle === null, choice]);

  const look = useCallback(async () => {
    const { row: now, take: into } = latest.current;
    if (!now?.handle || !into) return;
    const listed = await listFolder(now.handle);
    if (!listed.ok) {
      if (listed.problem.code === 'folder.refused') setAwake(await mayRead(now.handle));
      setState((last) => ({ ...last, settling: [], problem: listed.problem }));
      return;
    }
    const judged = new Map([...lookedOf(now.settled), ...seen.current.judged]);
    const { entries, busy, isCut } = listed.value;
    const found = lookOver(entries, { before: seen.current.before, judged });
    seen.current.before = lookedOf(entries);
    const some = incomingOf(found.ready.slice(0, LIMITS.files), listed.value);
    const held = await into(some);
    for (const { entry } of some) if (entry) seen.current.judged.set(entry.path, entry);
    for (const { entry } of held) if (entry) seen.current.judged.delete(entry.path);
    const settling = [
      ...busy,
      ...found.settling.map(({ path }) => path),
      ...held.map(({ file }) => file.name),
    ];
    setState({ at: clock(), settling, isCut, problem: null });
    const isMore = found.settling.length > 0 || found.ready.length > some.length;
    if (isMore) setAgain((count) => count + 1);
  }, []);

  const once = useSteadily(look, isAwake === true && take !== null, again);
  const wake = async () => {
    if (handle) setAwake(await askToRead(handle));
  };
  const beginAnew = useCallback(() => setChoice((count) => count + 1), []);
  return { look: once, state, isAwake, wake, beginAnew };
}

/**
 * Looks at once, every half a minute, when the window gets the focus, and soon after `again` grew.
 *
 * @returns looks now, unless that is being done
 */
function useSteadily(look: () => Promise<void>, isOn: boolean, again: number): () => void {
  const running = useRef<Promise<void> | null>(null);
  const once = useCallback(() => {
    // One look at a time: a slow drive is not asked twice at once.
    running.current ??= look().finally(() => {
      running.current = null;
    });
  }, [look]);
  useEffect(() => {
    if (!isOn) return;
    once();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') once();
    }, EVERY);
    addEventListener('focus', once);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', once);
    };
  }, [isOn, once]);
  useEffect(() => {
    if (!isOn || again === 0) return;
    const timer = setTimeout(once, SOON);
    return () => clearTimeout(timer);
  }, [isOn, again, once]);
  return once;
}
