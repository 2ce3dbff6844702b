import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { GroupCap } from '@/utils/team/review';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { Table } from '../ui/Table';

/** The cap on “excellent” by group of similar tasks; a reminder, no decision. */
export function CapTable({ caps }: { caps: readonly GroupCap[] }) {
  const t = useText(teamTexts);
  return (
    <Table caption={t('team.caps')}>
      <thead>
        <tr>
          <th scope="col">{t('team.caps.group')}</th>
          {(['people', 'proposed', 'excellent', 'atMost'] as const).map((column) => (
            <th key={column} scope="col" class="number">
              {t(`team.caps.${column}`)}
            </th>
          ))}
          <th scope="col">{t('team.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {caps.map((cap) => (
          <tr key={cap.group}>
            <th scope="row" class="team-name">
              {cap.group || t('team.caps.none')}
            </th>
            <td class="number">{cap.people}</td>
            <td class="number">{cap.proposed}</td>
            <td class="number">{cap.excellent}</td>
            <td class="number">{cap.atMost}</td>
            <td>
              <StateMark state={cap.exceeded ? 'near' : 'neutral'} bare>
                {t(cap.exceeded ? 'team.caps.over' : 'team.caps.within')}
              </StateMark>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
