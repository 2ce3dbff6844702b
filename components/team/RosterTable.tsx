import { X } from 'lucide-preact';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { RosterMember } from '@/utils/team/roster';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';
import { type NameOf, NONE } from './team-words';

interface Props {
  roster: readonly RosterMember[];
  nameOf: NameOf;
  onRemove(person: RosterMember): void;
}

/** The people of the unit. */
export function RosterTable({ roster, nameOf, onRemove }: Props) {
  const t = useText(teamTexts);
  return (
    <div class="roster">
      <Table caption={t('team.nav.roster')}>
        <thead>
          <tr>
            <th scope="col" class="number">
              {t('team.roster.order')}
            </th>
            <th scope="col">{t('team.col.name')}</th>
            <th scope="col">{t('team.roster.position')}</th>
            <th scope="col">{t('team.roster.room')}</th>
            <th scope="col">{t('team.roster.group')}</th>
            <th scope="col">{t('team.roster.known')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {roster.map((person) => (
            <tr key={person.id}>
              <td class="number">{person.order}</td>
              <th scope="row" class="team-name">
                <bdi>{nameOf(person)}</bdi>
              </th>
              <td>{person.position || NONE}</td>
              <td>{person.room || NONE}</td>
              <td>{person.group || NONE}</td>
              <td>{t(person.memberId ? 'team.roster.yes' : 'team.roster.no')}</td>
              <td>
                <IconButton
                  icon={X}
                  label={t('team.roster.remove', { name: nameOf(person) })}
                  onClick={() => onRemove(person)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
