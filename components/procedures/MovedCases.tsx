import { CalendarClock } from 'lucide-preact';
import type { DueTime } from '@/utils/cases/due-time';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import type { CasePreview } from '@/utils/storage/rule-preview';
import { ProvisionalMark } from '../cases/DueLine';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import './moved-cases.css';

interface Props {
  /** Only those that move. */
  moved: readonly CasePreview[];
  busy: boolean;
  onMove(): void;
}

/** Which open cases a new version of their rule would move, from where to where. */
export function MovedCases({ moved, busy, onMove }: Props) {
  const t = useText(kindsTexts);
  if (moved.length === 0) return null;
  return (
    <Card
      title={t('kinds.move.title', { count: moved.length })}
      intro={t('kinds.move.text')}
      action={
        <Button icon={CalendarClock} busy={busy} onClick={onMove}>
          {t('kinds.move.act', { count: moved.length })}
        </Button>
      }
    >
      <table class="moved-cases">
        <thead>
          <tr>
            <th scope="col">{t('kinds.move.case')}</th>
            <th scope="col">{t('kinds.move.before')}</th>
            <th scope="col">{t('kinds.move.after')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ one, before, after }) => (
            <tr key={one.id}>
              <th scope="row">{one.code ?? one.title}</th>
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
