import { CircleCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import type { Comparison } from '@/utils/procedures/compare-procedures';
import type { ReadProcedures } from '@/utils/procedures/read-procedures';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { Tabs } from '../ui/Tabs';
import { BadRows } from './BadRows';
import { EditionFields, type EditionText } from './EditionFields';
import { ChangedList, ProcedureList } from './PreviewLists';
import './import-preview.css';

const PREVIEW_TABS = ['changed', 'added', 'bad', 'missing', 'same'] as const;
type PreviewTab = (typeof PREVIEW_TABS)[number];

interface Props {
  file: string;
  read: ReadProcedures;
  comparison: Comparison;
  edition: EditionText;
  today: Day;
  busy: boolean;
  onEdition(edition: EditionText): void;
  onCopy(text: string): void;
  /** Not there while the day cannot be read. */
  onApply: (() => void) | undefined;
  onCancel(): void;
}

/** What a file would change, before anything is written. */
export function ImportPreview(props: Props) {
  const { file, read, comparison, edition, today, busy, onApply } = props;
  const t = useText(proceduresTexts);
  const common = useText(commonTexts);
  const count = comparison.added.length + comparison.changed.length;
  return (
    <Card
      title={t('procedures.preview.title', { file })}
      intro={t('procedures.preview.intro')}
      id="import-preview"
    >
      {count === 0 && (
        <Note tone="inTime" icon={CircleCheck} title={t('procedures.preview.nothing')} />
      )}
      <PreviewTabs read={read} comparison={comparison} onCopy={props.onCopy} />
      <EditionFields value={edition} today={today} onChange={props.onEdition} />
      <div class="import-preview__acts">
        <Button onClick={props.onCancel}>{common('common.cancel')}</Button>
        <Button
          tone="primary"
          busy={busy}
          disabled={count === 0 || !onApply}
          onClick={() => onApply?.()}
        >
          {t('procedures.apply', { count })}
        </Button>
      </div>
    </Card>
  );
}

type TabsProps = Pick<Props, 'read' | 'comparison' | 'onCopy'>;

function PreviewTabs({ read, comparison, onCopy }: TabsProps) {
  const t = useText(proceduresTexts);
  const counts: Record<PreviewTab, number> = {
    changed: comparison.changed.length,
    added: comparison.added.length,
    bad: read.problems.length,
    missing: comparison.missing.length,
    same: comparison.same.length,
  };
  // What needs looking at opens first.
  const [tab, setTab] = useState<PreviewTab>(
    () => PREVIEW_TABS.find((one) => counts[one]) ?? 'same',
  );
  return (
    <Tabs
      label={t('procedures.preview.tabs')}
      value={tab}
      tabs={PREVIEW_TABS.map((value) => ({
        value,
        label: t(`procedures.preview.${value}`),
        count: counts[value],
      }))}
      onChange={setTab}
    >
      <div class="import-preview__list" key={tab}>
        {counts[tab] === 0 && <p class="muted">{t(`procedures.preview.${tab}.none`)}</p>}
        {tab === 'missing' && counts.missing > 0 && <p>{t('procedures.preview.missing.text')}</p>}
        {tab === 'bad' && <BadRows read={read} onCopy={onCopy} />}
        {tab === 'changed' && <ChangedList changed={comparison.changed} />}
        {(tab === 'added' || tab === 'missing' || tab === 'same') && (
          <ProcedureList caption={t(`procedures.preview.${tab}`)} procedures={comparison[tab]} />
        )}
      </div>
    </Tabs>
  );
}
