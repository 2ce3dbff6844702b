import type { MovedDue } from '@/utils/cases/calendar-change';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { DueWords } from '../cases/DueWords';
import { ChangeTable } from '../ui/ChangeTable';
import { useText } from '../ui/language';

/** Rows shown before the others are counted. */
const SHOWN = 30;

/** The open cases that a change would move, from where to where. */
export function MovedDues({ moved }: { moved: readonly MovedDue[] }) {
  const t = useText(calendarTexts);
  if (moved.length === 0) return <p>{t('calendar.move.none')}</p>;
  const title = t('calendar.move.title', { count: moved.length });
  const more = moved.length - SHOWN;
  return (
    <div class="moved-dues">
      <p>
        <strong>{title}</strong>
      </p>
      <ChangeTable
        caption={title}
        heads={{
          what: t('calendar.move.case'),
          before: t('calendar.move.before'),
          after: t('calendar.move.after'),
        }}
        changes={moved.slice(0, SHOWN).map(({ one, before, after }) => ({
          key: one.id,
          what: one.code ?? (one.title || t('calendar.move.noTitle')),
          before: <DueWords due={before} />,
          after: <DueWords due={after} />,
        }))}
      />
      {more > 0 && <p class="muted">{t('calendar.move.more', { count: more })}</p>}
      <p class="muted">{t('calendar.move.closed')}</p>
    </div>
  );
}
