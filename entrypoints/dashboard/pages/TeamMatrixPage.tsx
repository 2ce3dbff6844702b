import { Users } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { MatrixTable } from '@/components/team/MatrixTable';
import { hrefOfTeam } from '@/components/team/part';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { withoutNames } from '@/utils/team/hidden-names';
import { matrixOf } from '@/utils/team/matrix';
import { UnitCourse } from '../team/UnitCourse';
import { sentOf } from './TeamInboxPage';
import type { TeamPartProps } from './TeamPage';

/** Everybody of the unit × standards and figures. */
export function TeamMatrixPage({ team, period, nameOf, isHidden, table }: TeamPartProps) {
  const t = useText(teamTexts);
  const matrix = useMemo(
    () => matrixOf(isHidden ? withoutNames(team.members) : team.members),
    [team, isHidden],
  );
  if (team.members.length === 0) {
    return (
      <EmptyNote
        icon={Users}
        title={t('team.empty')}
        action={
          <ButtonLink tone="primary" href={hrefOfTeam({ part: 'roster' })}>
            {t('team.nav.roster')}
          </ButtonLink>
        }
      >
        {t('team.empty.next')}
      </EmptyNote>
    );
  }
  const verified = team.members.filter((one) => one.isVerified).length;
  return (
    <>
      <Card title={t('team.sentOf', sentOf(team.members))} intro={t('team.matrix.keys')}>
        <p class="muted">{t('team.verifiedOf', { count: verified })}</p>
        <MatrixTable
          matrix={matrix}
          nameOf={nameOf}
          order={table.sort}
          onOrder={table.onSort}
          returnTo={table.returnTo}
          onOpen={({ member }, cell) => {
            const where = { part: 'person' as const, id: member.person.id };
            location.hash = hrefOfTeam(cell === null ? where : { ...where, cell });
          }}
        />
      </Card>
      <UnitCourse key={period.kind} team={team} period={period} />
    </>
  );
}
