import type { MovedDue } from '@/utils/cases/calendar-change';
import type { DueTime } from '@/utils/cases/due-time';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatMoment } from '@/utils/i18n/format';
import { ProvisionalMark } from '../cases/DueLine';
import { useText } from '../ui/language';

/** Rows shown before the others are counted. */
const SHOWN = 30;

/** The open cases that a change would move, from where to where. */
export function MovedDues({ moved }: { moved: readonly MovedDue[] }) {
  const t = useText(calendarTexts);
  if (moved.length === 0) return <p>{t('calendar.move.none')}</p>;
  const more = moved.length - SHOWN;
  return (
    <div class="moved-dues">
      <p>
        <strong>{t('calendar.move.title', { count: moved.length })}</strong>
      </p>
      <table class="moved-dues__table">
        <thead>
          <tr>
            <th scope="col">{t('calendar.move.case')}</th>
            <th scope="col">{t('calendar.move.before')}</th>
            <th scope="col">{t('calendar.move.after')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.slice(0, SHOWN).map(({ one, before, after }) => (
            <tr key={one.id}>
              <th scope="row">{one.code ?? (one.title || t('calendar.move.noTitle'))}</th>
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
      {more > 0 && <p class="muted">{t('calendar.move.more', { count: more })}</p>}
      <p class="muted">{t('calendar.move.closed')}</p>
    </div>
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
