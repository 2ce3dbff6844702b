import { ChevronRight, Play } from 'lucide-preact';
import { dayOf } from '@/utils/calendar/day';
import type { Moment } from '@/utils/calendar/moment';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { formatMoment, formatShortDay, formatTimeOfDay } from '@/utils/i18n/format';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/language';
import { Picture } from '../ui/Picture';
import { TimeLeft } from '../ui/TimeLeft';
import { hrefOfCase } from './hrefs';
import type { NextView } from './popup-view';

interface Props {
  next: readonly NextView[];
  runningCaseId: string | null;
  /** The case whose start is under way. */
  startingCaseId: string | null;
  onStart: (caseId: string) => void;
}

/** The three cases whose time runs out first. */
export function NextList({ next, runningCaseId, startingCaseId, onStart }: Props) {
  return (
    <ul class="popup-next">
      {next.map((one) => (
        <NextRow
          key={one.caseId}
          one={one}
          running={one.caseId === runningCaseId}
          starting={one.caseId === startingCaseId}
          onStart={onStart}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  one: NextView;
  running: boolean;
  starting: boolean;
  onStart: (caseId: string) => void;
}

function NextRow({ one, running, starting, onStart }: RowProps) {
  const t = useText(popupTexts);
  const name = one.name || t('popup.noName');
  return (
    <li class="popup-next__row">
      <a class="popup-next__case" href={hrefOfCase(one.caseId)} target="_blank" rel="noopener">
        <span class="popup-next__line">
          <TimeLeft timeliness={one.timeliness} size="line" />
          <span class="popup-next__due" title={formatMoment(one.due)}>
            <span class="visually-hidden">{t('popup.next.due')} </span>
            {!one.provisional && one.estimated && `${t('popup.next.estimated')} `}
            {one.provisional && `${t('popup.next.provisional')} `}
            <time>{shortMoment(one.due)}</time>
          </span>
        </span>
        <span class="popup-next__name popup-clip">
          <strong class="code">{name}</strong>
          {` ${one.title}`}
        </span>
      </a>
      {running ? (
        <span class="popup-next__runs" title={t('popup.timer.runs')}>
          <Picture of={ChevronRight} />
          <span class="visually-hidden">{t('popup.timer.runs')}</span>
        </span>
      ) : (
        <IconButton
          icon={Play}
          label={t('popup.timer.start', { name })}
          disabled={starting}
          onClick={() => onStart(one.caseId)}
        />
      )}
    </li>
  );
}

/** The year is plain here; the whole moment is in the tooltip. */
function shortMoment({ at, precision }: Moment): string {
  const day = formatShortDay(dayOf(at));
  return precision === 'day' ? day : `${formatTimeOfDay(at)} ${day}`;
}
