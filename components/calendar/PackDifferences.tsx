import type { PackDifference, PackedDay } from '@/utils/calendar/compare-packs';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { useLanguage, useText } from '../ui/language';
import { longDay } from './day-words';

/** The days on which a pack differs from the one it would replace. */
export function PackDifferences({ differences }: { differences: readonly PackDifference[] }) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  if (differences.length === 0) return <p>{t('calendar.pack.noDifference')}</p>;
  const words = (is: PackedDay | null) =>
    is ? t(`calendar.pack.${is.kind}`, { name: is.name[language] }) : t('calendar.pack.nothing');
  return (
    <div class="moved-dues">
      <p>
        <strong>{t('calendar.pack.differences', { count: differences.length })}</strong>
      </p>
      <table class="moved-dues__table">
        <thead>
          <tr>
            <th scope="col">{t('calendar.pack.day')}</th>
            <th scope="col">{t('calendar.pack.was')}</th>
            <th scope="col">{t('calendar.pack.is')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ day, before, after }) => (
            <tr key={day}>
              <th scope="row">{longDay(day, language)}</th>
              <td>{words(before)}</td>
              <td>{words(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
