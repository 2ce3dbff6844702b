import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { RoomMeans } from '@/utils/team/rooms';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { hundredthsText } from './team-words';

/** Means by room; small groups are withheld with what would reveal them. */
export function RoomTable({ means }: { means: RoomMeans }) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const mean = (value: number | null) =>
    value === null ? t('team.rooms.withheld') : hundredthsText(value, language);
  return (
    <Table caption={t('team.rooms')}>
      <thead>
        <tr>
          <th scope="col">{t('team.roster.room')}</th>
          <th scope="col" class="number">
            {t('team.caps.people')}
          </th>
          <th scope="col" class="number">
            {t('team.rooms.mean')}
          </th>
        </tr>
      </thead>
      <tbody>
        {means.rooms.map((one) => (
          <tr key={one.room}>
            <th scope="row">{one.room || t('team.caps.none')}</th>
            <td class="number">{one.people}</td>
            <td class="number">{mean(one.mean)}</td>
          </tr>
        ))}
        <tr class="sheet__total">
          <th scope="row">{t('team.rooms.all')}</th>
          <td class="number">{means.all.people}</td>
          <td class="number">{mean(means.all.mean)}</td>
        </tr>
      </tbody>
    </Table>
  );
}
