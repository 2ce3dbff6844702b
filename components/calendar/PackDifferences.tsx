import type { PackDifference, PackedDay } from '@/utils/calendar/compare-packs';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { ChangeTable } from '../ui/ChangeTable';
import { useLanguage, useText } from '../ui/language';
import { longDay } from './day-words';

/** The days on which a pack differs from the one it would replace. */
export function PackDifferences({ differences }: { differences: readonly PackDifference[] }) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  if (differences.length === 0) return <p>{t('calendar.pack.noDifference')}</p>;
  const words = (is: PackedDay | null) =>
    is ? t(`calendar.pack.${is.kind}`, { name: is.name[language] }) : t('calendar.pack.nothing');
  const title = t('calendar.pack.differences', { count: differences.length });
  return (
    <div class="moved-dues">
      <p>
        <strong>{title}</strong>
      </p>
      <ChangeTable
        caption={title}
        heads={{
          what: t('calendar.pack.day'),
          before: t('calendar.pack.was'),
          after: t('calendar.pack.is'),
        }}
        changes={differences.map(({ day, before, after }) => ({
          key: day,
          what: longDay(day, language),
          before: words(before),
          after: words(after),
        }))}
      />
    </div>
  );
}
