import { FileDown, Printer, ScrollText, ShieldAlert, UserRound } from 'lucide-preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { PeriodPicker } from '@/components/assessment/PeriodPicker';
import { hrefOfPart } from '@/components/assessment/part';
import { periodText } from '@/components/assessment/words';
import { LevelFields } from '@/components/papers/LevelFields';
import { PaperSheet } from '@/components/papers/PaperSheet';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { downloadFile } from '@/components/ui/download';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { Segmented } from '@/components/ui/Segmented';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import { dayOf } from '@/utils/calendar/day';
import { type Period, periodOf } from '@/utils/calendar/period';
import type { PartyLevels } from '@/utils/evidence/party-levels';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { papersTexts } from '@/utils/i18n/catalogues/papers';
import { editedPaper, type Paper } from '@/utils/papers/paper';
import { personalDataIn } from '@/utils/privacy/private-text';
import type { Settings } from '@/utils/settings';
import { savePaperDraft } from '@/utils/storage/paper-drafts';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { buildPaper } from '../assessment/build-paper';
import {
  draftId,
  type PaperKind,
  type PaperSource,
  readPaperSource,
} from '../assessment/read-papers';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The papers a period ends in: shown as they are printed, rewritten there, and taken away. */
export function AssessmentPapersPage({ settings }: { settings: Settings }) {
  const t = useText(papersTexts);
  const [kind, setKind] = useState<PaperKind>('selfReview');
  const [period, setPeriod] = useState<Period>(() => periodOf(dayOf(clock()), 'quarter'));
  const source = useLiveQuery(useCallback(() => readPaperSource(kind, period), [kind, period]));
  const kinds: PaperKind[] = settings.profile.roles.partyMember
    ? ['selfReview', 'slip', 'partyReview', 'commitment']
    : ['selfReview', 'slip', 'commitment'];
  return (
    <>
      <p class="muted">{t('papers.intro')}</p>
      <Segmented
        label={t('papers.kind')}
        hideLabel
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`papers.kind.${value}`) }))}
        onChange={setKind}
      />
      <PeriodPicker
        period={period}
        onKind={(one) => setPeriod(periodOf(dayOf(clock()), one))}
        onGo={setPeriod}
      />
      {source ? (
        <Desk key={draftId(kind, period)} {...{ kind, period, source, settings }} />
      ) : (
        <Skeleton lines={10} />
      )}
    </>
  );
}

interface DeskProps {
  kind: PaperKind;
  period: Period;
  source: PaperSource;
  settings: Settings;
}

/** The paper on the desk, or what is to be done before there is one. */
function Desk(props: DeskProps) {
  const { kind, period, source, settings } = props;
  const paper = buildPaper({ ...props, day: dayOf(clock()) });
  const words = useOwnWords(draftId(kind, period), source);
  if (!paper) return <Nothing kind={kind} period={period} />;
  return (
    <>
      <Notes {...props} />
      {kind === 'partyReview' && (
        <LevelFields
          levels={source.draft.levels}
          leader={settings.profile.roles.leader}
          onChange={words.choose}
        />
      )}
      <Sheet paper={paper} edits={words.edits} onEdit={words.edit} name={fileName(kind, period)} />
    </>
  );
}

const fileName = (kind: PaperKind, { key }: Period) => `${FILES[kind]}-${key}.docx`;
const FILES: Record<PaperKind, string> = {
  selfReview: 'tu-soi-tu-sua',
  slip: 'phieu-danh-gia',
  partyReview: 'kiem-diem-ca-nhan',
  commitment: 'cam-ket',
};

/** The person's own words: shown at once, kept behind. */
function useOwnWords(id: string, { draft }: PaperSource) {
  const { report } = useActs();
  const [typed, setTyped] = useState<Record<string, string | null>>({});
  const keep = async (change: Parameters<typeof savePaperDraft>[1]) => {
    const saved = await savePaperDraft(id, change, clock());
    report(saved.ok ? null : saved.problem);
  };
  const edits = Object.entries({ ...draft.edits, ...typed }).flatMap(([paragraph, text]) =>
    text === null ? [] : [[paragraph, text] as const],
  );
  return {
    edits: Object.fromEntries(edits),
    edit: (paragraph: string, text: string | null) => {
      setTyped((before) => ({ ...before, [paragraph]: text }));
      void keep({ paragraph, text });
    },
    choose: (levels: Partial<PartyLevels>) => void keep({ levels }),
  };
}

interface SheetProps {
  paper: Paper;
  edits: Record<string, string>;
  onEdit: (id: string, text: string | null) => void;
  name: string;
}

function Sheet({ paper, edits, onEdit, name }: SheetProps) {
  const t = useText(papersTexts);
  const toast = useToast();
  const [printing, setPrinting] = useState(false);
  const [busy, setBusy] = useState(false);
  usePrint(printing, () => setPrinting(false));
  const save = async () => {
    setBusy(true);
    const text = await download(editedPaper(paper, edits), name).then(
      () => t('papers.done', { file: name }),
      () => t('papers.failed'),
    );
    setBusy(false);
    toast({ text });
  };
  return (
    <>
      <div class="paper-tools">
        <Button tone="primary" icon={FileDown} busy={busy} onClick={() => void save()}>
          {t('papers.docx')}
        </Button>
        <Button icon={Printer} onClick={() => setPrinting(true)}>
          {t('papers.print')}
        </Button>
      </div>
      <PrivateNote edits={edits} />
      <PaperSheet paper={paper} edits={edits} onEdit={printing ? undefined : onEdit} />
    </>
  );
}

/** Warns of what looks like personal data in what was rewritten; whose it is, only the person knows. */
function PrivateNote({ edits }: { edits: Record<string, string> }) {
  const t = useText(papersTexts);
  const kind = useText(assessmentTexts);
  const language = useLanguage();
  const found = personalDataIn(Object.values(edits).join('\n'));
  if (found.length === 0) return null;
  const what = new Intl.ListFormat(language).format(
    found.map((one) => kind(`assessment.private.${one}`)),
  );
  return <Note tone="near" icon={ShieldAlert} title={t('papers.private', { what })} urgent />;
}

/** The writer of DOCX is loaded only when a file is made. */
async function download(paper: Paper, name: string): Promise<void> {
  const { paperDocx } = await import('@/utils/export/paper-docx');
  downloadFile(new Blob([await paperDocx(paper)], { type: DOCX }), name);
}

/** Prints the sheet as it is without the frames for writing, then gives them back. */
function usePrint(printing: boolean, onDone: () => void): void {
  useEffect(() => {
    if (!printing) return;
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, [printing]);
}

function Notes({ kind, period, source, settings }: DeskProps) {
  const t = useText(papersTexts);
  const language = useLanguage();
  const from = source.review?.assessment.period;
  const isOther = kind !== 'commitment' && from && from.key !== period.key;
  const isUnknown = settings.profile.name === '' || settings.profile.unit === '';
  return (
    <>
      <Note tone="neutral" icon={ScrollText} title={t('papers.ours')}>
        {isOther && t('papers.from', { period: periodText(from, language) })}
      </Note>
      {isUnknown && (
        <Note
          tone="neutral"
          icon={UserRound}
          title={t('papers.profile.title')}
          action={
            <ButtonLink href={`${OPTIONS_HREF}#profile`}>{t('papers.profile.act')}</ButtonLink>
          }
        >
          {t('papers.profile.text')}
        </Note>
      )}
    </>
  );
}

function Nothing({ kind, period }: { kind: PaperKind; period: Period }) {
  const t = useText(papersTexts);
  if (kind === 'commitment') {
    return (
      <EmptyNote
        icon={ScrollText}
        title={t('papers.noCommitment.title', { year: period.key.slice(0, 4) })}
        action={
          <ButtonLink tone="primary" href={hrefOfPart({ part: 'plan' })}>
            {t('papers.noCommitment.act')}
          </ButtonLink>
        }
      />
    );
  }
  const place = { part: 'answer', checklist: 'regulation-144', key: period.key } as const;
  return (
    <EmptyNote
      icon={ScrollText}
      title={t('papers.noReview.title')}
      action={
        <ButtonLink tone="primary" href={hrefOfPart(place)}>
          {t('papers.noReview.act')}
        </ButtonLink>
      }
    >
      {t('papers.noReview.text')}
    </EmptyNote>
  );
}
