import { Pencil, Trash2 } from 'lucide-preact';
import type { Day } from '@/utils/calendar/day';
import type { SpecialDay } from '@/utils/calendar/year-view';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import { Badge } from '../ui/Badge';
import { Card } from '../ui/Card';
import { names } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { DayMark } from './DayMark';
import { daysText, lineMark, lineName } from './day-words';

interface Props {
  lines: readonly SpecialDay[];
  selected: Day;
  onShow(day: Day): void;
  onEdit(line: SpecialDay): void;
  onRemove(line: SpecialDay): void;
}

const OWN: readonly SpecialDay['kind'][] = ['unit', 'unitWorked', 'leave'];

/** The days of the year that are not ordinary, in order; the person's own can be changed here. */
export function SpecialDays({ lines, ...rest }: Props) {
  const t = useText(calendarTexts);
  return (
    <Card title={t('calendar.list')}>
      {lines.length === 0 && <p class="muted">{t('calendar.list.none')}</p>}
      <ul class="special-days" hidden={lines.length === 0}>
        {lines.map((line) => (
          <Line key={`${line.kind}${line.from}${line.to}`} line={line} {...rest} />
        ))}
      </ul>
    </Card>
  );
}

function Line({
  line,
  selected,
  onShow,
  onEdit,
  onRemove,
}: Omit<Props, 'lines'> & { line: SpecialDay }) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const name = lineName(line, t, language);
  const days = daysText(line, t);
  const isHere = line.from <= selected && selected <= line.to;
  return (
    <li class={names('special-day', isHere && 'special-day--here')}>
      <DayMark kind={lineMark(line)} />
      <button type="button" class="special-day__words" onClick={() => onShow(line.from)}>
        <span class="special-day__days number">{days}</span>
        <span>
          {line.from === line.to && (
            <span class="muted">{`${formatWeekdayOf(line.from, language)} · `}</span>
          )}
          {name}
          {line.insteadOf && (
            <span class="muted">
              {` (${t('calendar.day.insteadOf', { day: formatDay(line.insteadOf) })})`}
            </span>
          )}{' '}
          <LineBadge line={line} />
        </span>
      </button>
      {OWN.includes(line.kind) && (
        <span class="special-day__acts">
          <IconButton
            icon={Pencil}
            size="small"
            label={t('calendar.list.edit', { name, days })}
            onClick={() => onEdit(line)}
          />
          <IconButton
            icon={Trash2}
            size="small"
            label={t('calendar.list.remove', { name, days })}
            onClick={() => onRemove(line)}
          />
        </span>
      )}
    </li>
  );
}

/** A word for what the shape says, where the name does not say it. */
function LineBadge({ line }: { line: SpecialDay }) {
  const t = useText(calendarTexts);
  if (line.kind === 'holiday') return null;
  if (line.kind !== 'undecided') return <Badge>{t(`calendar.kind.${lineMark(line)}`)}</Badge>;
  if (line.decision === null) return <Badge>{t('calendar.list.open')}</Badge>;
  return <Badge>{t(`calendar.list.answered.${line.decision ? 'worked' : 'off'}`)}</Badge>;
}
