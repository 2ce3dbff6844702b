import { BookOpenText, FileDown, SearchX } from 'lucide-preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { currentProcedures, type ProcedureLine } from '@/components/procedures/current-procedures';
import { FileButton, FileDrop } from '@/components/procedures/FileDrop';
import { useSome } from '@/components/procedures/PreviewLists';
import { ProcedureTable } from '@/components/procedures/ProcedureTable';
import { templateRows } from '@/components/procedures/template';
import { Button } from '@/components/ui/Button';
import { downloadCsv } from '@/components/ui/download';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Progress } from '@/components/ui/Progress';
import { SearchField } from '@/components/ui/SearchField';
import { Skeleton } from '@/components/ui/Skeleton';
import { dayOf } from '@/utils/calendar/day';
import { toCsv } from '@/utils/export/csv';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { findProcedures, searchable } from '@/utils/procedures/find-procedures';
import { listProcedures } from '@/utils/storage/procedures';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clock } from '../clock';
import { LaterLaw } from '../procedures/LaterLaw';
import { ProcedureReview } from '../procedures/ProcedureReview';
import { useProcedureImport } from '../procedures/use-procedure-import';

/** The catalogue of procedures: search, and taking in a new edition. */
export function ProceduresPage({ searchAsked }: { searchAsked: number }) {
  const t = useText(proceduresTexts);
  const known = useLiveQuery(listProcedures);
  const today = dayOf(useNow(clock));
  const { current, open, close } = useProcedureImport();
  const lines = useMemo(() => known && currentProcedures(known, today), [known, today]);
  if (!known || !lines) return <Skeleton lines={8} />;
  const busy = current.state === 'reading';
  const buttons = (
    <div class="page__acts">
      <TemplateButton />
      <FileButton
        primary={current.state !== 'read'}
        busy={busy}
        onFile={(file) => void open(file)}
      />
    </div>
  );
  const isEmpty = lines.length === 0;
  return (
    <div class="page">
      <FileDrop onFile={(file) => void open(file)}>
        <header class="page__head">
          <h1>{t('procedures.title')}</h1>
          {!isEmpty && buttons}
        </header>
        {current.state !== 'read' && <LaterLaw />}
        {current.state === 'refused' && <ProblemNote problem={current.problem} />}
        {current.state === 'reading' && (
          <Progress label={t('procedures.reading', { file: current.file })} done={0} total={null} />
        )}
        {current.state === 'read' ? (
          <ProcedureReview
            key={current.file}
            file={current.file}
            read={current.read}
            known={known}
            today={today}
            onClose={close}
          />
        ) : isEmpty ? (
          <EmptyNote icon={BookOpenText} title={t('procedures.empty.title')} action={buttons}>
            {t('procedures.empty.text')}
          </EmptyNote>
        ) : (
          <Catalogue lines={lines} searchAsked={searchAsked} />
        )}
      </FileDrop>
    </div>
  );
}

interface CatalogueProps {
  lines: readonly ProcedureLine[];
  searchAsked: number;
}

function Catalogue({ lines, searchAsked }: CatalogueProps) {
  const t = useText(proceduresTexts);
  const [search, setSearch] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searchAsked > 0) input.current?.focus();
  }, [searchAsked]);
  const all = useMemo(() => lines.map(searchable), [lines]);
  const found = useMemo(() => findProcedures(all, search, all.length), [all, search]);
  const words = t(search.trim() === '' ? 'procedures.count' : 'procedures.found', {
    count: found.length,
  });
  return (
    <>
      <p class="muted">{t('procedures.intro')}</p>
      <search>
        <SearchField
          label={t('procedures.search')}
          value={search}
          onInput={setSearch}
          maxLength={120}
          inputRef={input}
        />
      </search>
      <p class="muted" role="status">
        {words}
      </p>
      {found.length === 0 ? (
        <EmptyNote icon={SearchX} title={t('procedures.nothing.title', { search })}>
          {t('procedures.nothing.text')}
        </EmptyNote>
      ) : (
        <Found key={search} lines={found} />
      )}
    </>
  );
}

function Found({ lines }: { lines: readonly ProcedureLine[] }) {
  const { some, more } = useSome(lines);
  return (
    <>
      <ProcedureTable lines={some} />
      {more}
    </>
  );
}

function TemplateButton() {
  const t = useText(proceduresTexts);
  const language = useLanguage();
  const save = useCallback(() => {
    const separator = language === 'vi' ? ';' : ',';
    const name = `${t('procedures.template.file')}.csv`;
    downloadCsv(toCsv(templateRows(language), separator), name);
  }, [language, t]);
  return (
    <Button icon={FileDown} onClick={save}>
      {t('procedures.template')}
    </Button>
  );
}
