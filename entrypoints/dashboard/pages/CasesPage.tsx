import { Plus } from 'lucide-preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CaseTable } from '@/components/cases/CaseTable';
import type { CaseLine } from '@/components/cases/case-line';
import { ListHead } from '@/components/cases/ListHead';
import { ListTools } from '@/components/cases/ListTools';
import { NoCases } from '@/components/cases/NoCases';
import { focusCase } from '@/components/cases/row-focus';
import {
  NOTHING_SELECTED,
  selectedIn,
  selectRange,
  toggleAll,
  toggleOne,
} from '@/components/cases/selection';
import { ViewChips } from '@/components/cases/ViewChips';
import type { CaseQuery } from '@/components/dashboard/route';
import { useNow } from '@/components/dashboard/use-now';
import { goTo, replaceRoute } from '@/components/dashboard/use-route';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import type { Settings } from '@/utils/settings';
import { deleteCases } from '@/utils/storage/cases';
import { calendarOf } from '@/utils/storage/settings';
import { useActs } from '../../acts/acts';
import { CalendarFileButton } from '../cases/CalendarFileButton';
import { CaseDialogs, type OpenDialog } from '../cases/CaseDialogs';
import { ExportButton } from '../cases/ExportButton';
import { useCaseList } from '../cases/use-case-list';
import { useListKeys } from '../cases/use-list-keys';
import { clock } from '../clock';
import { goToGive } from '../handover/chosen-cases';
import { OPTIONS_HREF } from '../links';
import { useTimer } from '../time/use-timer';

interface Props {
  query: CaseQuery;
  settings: Settings;
  searchAsked: number;
  /** The case that was open before; its row gets the focus back. */
  returnTo: string | null;
}

/** The list of cases. */
export function CasesPage({ query, settings, searchAsked, returnTo }: Props) {
  const t = useText(casesTexts);
  const now = useNow(clock);
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const { lines, more, counts, showMore } = useCaseList(query, calendar, now);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const search = useSearchFocus(searchAsked);
  const { onTimer, onDelete } = useListActs();
  useReturn(returnTo, lines !== null);

  const { selection, ticked, select, selectAll, clear } = useSelection(lines);
  const linesOf = (ids: readonly string[]) =>
    lines?.filter((line) => ids.includes(line.one.id)) ?? [];
  const finish = (ids: readonly string[]) => setDialog({ kind: 'finish', lines: linesOf(ids) });
  useListKeys({
    onSelect: (id) => select(id, false),
    onSelectAll: selectAll,
    onFinish: (focused) => finish(ticked.length > 0 ? ticked : focused ? [focused] : []),
    onTimer: (id) => linesOf([id]).forEach(onTimer),
    onAdd: () => setDialog({ kind: 'add' }),
    onClear: clear,
  });

  const changes = useQueryChanges(query);
  const first = counts.all === 0;

  return (
    <div class="page">
      <header class="page__head">
        <h1>{t('cases.title')}</h1>
        {!first && (
          <div class="page__acts">
            <CalendarFileButton calendar={calendar} />
            <ExportButton query={query} calendar={calendar} />
            <Button tone="primary" icon={Plus} onClick={() => setDialog({ kind: 'add' })}>
              {t('cases.add')}
            </Button>
          </div>
        )}
      </header>
      {!first && <ViewChips query={query} counts={counts} />}
      {!first && <ListTools query={query} searchRef={search} {...changes} />}
      {lines === null ? (
        <Skeleton lines={8} />
      ) : lines.length === 0 ? (
        <NoCases
          query={query}
          first={first}
          optionsHref={OPTIONS_HREF}
          onAdd={() => setDialog({ kind: 'add' })}
        />
      ) : (
        <div>
          <ListHead
            shown={lines.length}
            more={more}
            all={query.search === '' ? counts[query.view] : undefined}
            selected={ticked.length}
            onSelectAll={selectAll}
            onFinish={() => finish(ticked)}
            onHandOver={() => goToGive(ticked)}
            onDelete={() => void onDelete(ticked)}
            onClear={clear}
          />
          <CaseTable
            caption={t(`cases.view.${query.view}`)}
            lines={lines}
            selection={selection}
            now={now}
            onSelect={select}
            onTimer={onTimer}
          />
          {more && <MoreButton onMore={showMore} />}
        </div>
      )}
      <CaseDialogs
        dialog={dialog && withLatest(dialog, lines ?? [])}
        calendar={calendar}
        now={now}
        onDone={clear}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}

/** What is being finished, as it is now; a row that has left the list stays as it was. */
function withLatest(dialog: OpenDialog, lines: readonly CaseLine[]): OpenDialog {
  if (dialog.kind !== 'finish') return dialog;
  const latest = new Map(lines.map((line) => [line.one.id, line]));
  return { ...dialog, lines: dialog.lines.map((line) => latest.get(line.one.id) ?? line) };
}

/** The ticked rows of the list that is shown. */
function useSelection(lines: readonly CaseLine[] | null) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const order = useMemo(() => lines?.map((line) => line.one.id) ?? [], [lines]);
  return {
    selection,
    ticked: selectedIn(selection, order),
    select: (id: string, range: boolean) =>
      setSelection((before) => (range ? selectRange(before, id, order) : toggleOne(before, id))),
    selectAll: () => setSelection((before) => toggleAll(before, order)),
    clear: () => setSelection(NOTHING_SELECTED),
  };
}

function MoreButton({ onMore }: { onMore(): void }) {
  const t = useText(casesTexts);
  return (
    <div class="page__more">
      <Button onClick={onMore}>{t('cases.more')}</Button>
    </div>
  );
}

/** Searching replaces the address, so that back leaves the list and not the last letter. */
function useQueryChanges(query: CaseQuery) {
  return {
    onSearch: useCallback(
      (search: string) => replaceRoute({ page: 'cases', query: { ...query, search } }),
      [query],
    ),
    onSort: (sort: CaseQuery['sort'], descending: boolean) =>
      goTo({ page: 'cases', query: { ...query, sort, descending } }),
  };
}

function useSearchFocus(asked: number) {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) search.current?.focus();
  }, [asked]);
  return search;
}

function useReturn(id: string | null, listed: boolean): void {
  const done = useRef(id === null);
  useEffect(() => {
    if (done.current || !listed || id === null) return;
    done.current = true;
    focusCase(id);
  }, [id, listed]);
}

function useListActs() {
  const t = useText(casesTexts);
  const { perform, report } = useActs();
  const { toggle } = useTimer();
  const onDelete = async (ids: readonly string[]) => {
    const problem = await perform(
      (ctx) => deleteCases(ids, ctx),
      (gone) => t('cases.done.deleted', { count: gone.length }),
    );
    if (problem) report(problem);
  };
  return { onTimer: toggle, onDelete };
}
