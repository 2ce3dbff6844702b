import { FileDown, PenLine } from 'lucide-preact';
import { CADENCES, type Cadence } from '@/utils/assessment/cadence';
import { type Edition, liveItems } from '@/utils/assessment/edition';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { wordsIn } from './words';
import './editor.css';

/** A checklist with how the person uses it. */
export interface ChecklistLine {
  edition: Edition;
  cadence: Cadence;
  isHidden: boolean;
  /** Whether the person's profile is among those it is for. */
  isForMe: boolean;
}

interface Props {
  lines: readonly ChecklistLine[];
  onUse: (checklist: string, use: boolean) => void;
  onCadence: (checklist: string, cadence: Cadence) => void;
  onAdapt: (edition: Edition) => void;
  onExport: (edition: Edition) => void;
}

/** The checklists there are, each by its present edition. */
export function ChecklistLines({ lines, ...acts }: Props) {
  return (
    <ul class="checklists">
      {lines.map((line) => (
        <Line key={line.edition.checklist} line={line} {...acts} />
      ))}
    </ul>
  );
}

function Line({
  line,
  onUse,
  onCadence,
  onAdapt,
  onExport,
}: Omit<Props, 'lines'> & { line: ChecklistLine }) {
  const t = useText(checklistsTexts);
  const assessment = useText(assessmentTexts);
  const language = useLanguage();
  const { edition, cadence, isHidden, isForMe } = line;
  const title = wordsIn(edition.title, language);
  const facts = [
    assessment('assessment.edition', { version: edition.version }),
    t('checklists.items', { count: liveItems(edition).length }),
    ...(isForMe
      ? []
      : [t('checklists.notForYou', { audience: t(`checklists.audience.${edition.audience}`) })]),
    ...(edition.source.verified ? [] : [assessment('assessment.unverified')]),
  ];
  return (
    <li class="checklists__line">
      <div class="checklists__words">
        <Checkbox
          checked={!isHidden}
          hint={`${facts.join(' · ')}. ${wordsIn(edition.source.title, language)}`}
          onChange={(use) => onUse(edition.checklist, use)}
        >
          <strong>{title}</strong>
        </Checkbox>
      </div>
      <Select
        label={t('checklists.cadenceOf', { title })}
        hideLabel
        value={cadence}
        options={CADENCES.map((value) => ({ value, label: t(`checklists.cadence.${value}`) }))}
        onChange={(value) => onCadence(edition.checklist, value)}
      />
      <div class="checklists__acts">
        <Button
          size="small"
          icon={PenLine}
          label={t('checklists.adaptNamed', { title })}
          onClick={() => onAdapt(edition)}
        >
          {t('checklists.adapt')}
        </Button>
        <Button
          size="small"
          tone="quiet"
          icon={FileDown}
          label={t('checklists.exportNamed', { title })}
          onClick={() => onExport(edition)}
        >
          {t('checklists.export')}
        </Button>
      </div>
    </li>
  );
}
