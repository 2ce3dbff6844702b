import type { Instant } from '@/utils/calendar/instant';
import { isAway } from '@/utils/cases/custody';
import { isFinishedOnPortal } from '@/utils/cases/portal-status';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { CustodyMark } from '../handover/CustodyMark';
import { Badge } from '../ui/Badge';
import { useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';
import { CaseLink } from './CaseLink';
import { type CaseLine, nameOf } from './case-line';
import { DueLine } from './DueLine';
import { SeenAt } from './SeenAt';
import { TimerButton } from './TimerButton';
import { UrgentClock } from './UrgentClock';

interface Props {
  line: CaseLine;
  selected: boolean;
  now: Instant;
  onSelect(id: string, range: boolean): void;
  onTimer(line: CaseLine): void;
}

/** One case of the list. */
export function CaseRow({ line, selected, now, onSelect, onTimer }: Props) {
  const t = useText(casesTexts);
  const { one } = line;
  return (
    <tr class="case-row" aria-selected={selected}>
      <td class="case-row__select">
        <label class="case-row__tick">
          <input
            type="checkbox"
            class="choice__box"
            checked={selected}
            onClick={(event) => onSelect(one.id, event.shiftKey)}
          />
          <span class="visually-hidden">{t('cases.selectOne', { name: nameOf(one) })}</span>
        </label>
      </td>
      <td class="case-row__time">
        <Time line={line} />
      </td>
      <th scope="row" class="case-row__case">
        <CaseLink one={one} />
      </th>
      <td class="case-row__portal">
        <PortalStatus line={line} now={now} />
      </td>
      <td class="case-row__acts">
        <TimerButton line={line} onTimer={onTimer} />
      </td>
    </tr>
  );
}

/** Of a case in other hands nobody here knows how it stands; whose hands they are is told instead. */
function Time({ line }: { line: CaseLine }) {
  const { one, status } = line;
  if (status.state !== 'closed' && isAway(one))
    return (
      <>
        <CustodyMark {...one} />
        <DueLine line={line} />
      </>
    );
  return (
    <>
      <TimeLeft timeliness={line.timeliness} size="line" />
      <DueLine line={line} />
      <UrgentClock clock={line.urgent} />
      <CustodyMark {...one} />
    </>
  );
}

function PortalStatus({ line, now }: { line: CaseLine; now: Instant }) {
  const t = useText(casesTexts);
  const { portal } = line.one;
  if (!portal) return <span class="case-row__seen">{t('cases.portal.none')}</span>;
  const finished = line.status.state !== 'closed' && isFinishedOnPortal(portal.status);
  return (
    <>
      <span class={portal.status ? 'case-row__status' : 'case-row__status muted'}>
        {portal.status ?? t('cases.portal.noStatus')}
      </span>
      {finished ? <Badge>{t('cases.portal.done')}</Badge> : <SeenAt at={portal.seenAt} now={now} />}
    </>
  );
}
