import { CalendarClock } from 'lucide-preact';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { CasePreview } from '@/utils/storage/rule-preview';
import { nameOf } from '../cases/case-line';
import { DueWords } from '../cases/DueWords';
import { hrefOf } from '../dashboard/route';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ChangeTable } from '../ui/ChangeTable';
import { useText } from '../ui/language';

interface Props {
  /** Only those that move. */
  moved: readonly CasePreview[];
  /** Whose new version it is. */
  by: 'catalogue' | 'law';
  busy: boolean;
  onMove(): void;
}

const KEYS = {
  catalogue: {
    title: 'kinds.move.title',
    intro: 'kinds.move.text',
    act: 'kinds.move.act',
    one: 'kinds.move.case',
  },
  law: {
    title: 'kinds.move.lawTitle',
    intro: 'kinds.move.lawText',
    act: 'kinds.move.lawAct',
    one: 'kinds.move.lawCase',
  },
} as const;

/** Which open cases a new version of their rule would move, from where to where. */
export function MovedCases({ moved, by, busy, onMove }: Props) {
  const t = useText(kindsTexts);
  const keys = KEYS[by];
  if (moved.length === 0) return null;
  const title = t(keys.title, { count: moved.length });
  return (
    <Card
      title={title}
      intro={t(keys.intro)}
      action={
        <Button icon={CalendarClock} busy={busy} onClick={onMove}>
          {t(keys.act, { count: moved.length })}
        </Button>
      }
    >
      <ChangeTable
        caption={title}
        heads={{
          what: t(keys.one),
          before: t('kinds.move.before'),
          after: t('kinds.move.after'),
        }}
        changes={moved.map(({ one, before, after }) => ({
          key: one.id,
          what: <a href={hrefOf({ page: 'case', id: one.id })}>{nameOf(one)}</a>,
          before: <DueWords due={before} />,
          after: <DueWords due={after} />,
        }))}
      />
    </Card>
  );
}
