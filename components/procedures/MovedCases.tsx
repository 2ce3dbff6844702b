import { CalendarClock } from 'lucide-preact';
import type { DueTime } from '@/utils/cases/due-time';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import type { CasePreview } from '@/utils/storage/rule-preview';
import { nameOf } from '../cases/case-line';
import { ProvisionalMark } from '../cases/DueLine';
import { hrefOf } from '../dashboard/route';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import './moved-cases.css';

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
  return (
    <Card
      title={t(keys.title, { count: moved.length })}
      intro={t(keys.intro)}
      action={
        <Button icon={CalendarClock} busy={busy} onClick={onMove}>
          {t(keys.act, { count: moved.length })}
        </Button>
      }
    >
      <table class="moved-cases">
        <thead>
          <tr>
            <th scope="col">{t(keys.one)}</th>
            <th scope="col">{t('kinds.move.before')}</th>
            <th scope="col">{t('kinds.move.after')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ one, before, after }) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={hrefOf({ page: 'case', id: one.id })}>{nameOf(one)}</a>
              </th>
              <td>
                <DueWords due={before} />
              </td>
              <td>
                <strong>
                  <DueWords due={after} />
                </strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function DueWords({ due }: { due: DueTime }) {
  if (due.basis === 'none') return null;
  return (
    <>
      {formatMoment(due.when)}
      {due.provisional && (
        <>
          {' '}
          <ProvisionalMark />
        </>
      )}
    </>
  );
}
