import { History, Pencil, Plus, Trash2 } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatShare, formatTimeOfDay } from '@/utils/i18n/format';
import type { EntryRow } from '@/utils/storage/rows';
import type { DaySheet, EntryOfDay, Hole } from '@/utils/timers/day-sheet';
import { apportion, wholeMinutes } from '@/utils/timers/minutes';
import { hrefOf } from '../dashboard/route';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Menu } from '../ui/Menu';
import { Table } from '../ui/Table';
import { hoursAndMinutes } from './duration-text';
import { lengthWords } from './length-words';
import './day-table.css';

export interface EntryActs {
  onEdit(entry: EntryRow): void;
  onHistory(entry: EntryRow): void;
  onDelete(entry: EntryRow): void;
  onFill(from: Instant, to: Instant): void;
}

interface Props extends EntryActs {
  sheet: DaySheet<EntryRow>;
  caption: string;
  nameOf(caseId: string): { name: string; title: string };
}

/** One day: its entries in order, what lies between them, and the sum of the column. */
export function DayTable({ sheet, caption, nameOf, ...acts }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const total = wholeMinutes(sheet.milliseconds);
  const parts = sheet.rows.filter((row) => row.kind === 'entry');
  const minutes = apportion(
    parts.map((part) => part.milliseconds),
    total,
  );
  const minutesOf = (part: EntryOfDay<EntryRow>) => minutes[parts.indexOf(part)] ?? 0;
  return (
    <div class="day-sheet">
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t('timers.head.time')}</th>
            <th scope="col">{t('timers.head.case')}</th>
            <th scope="col" class="number">
              {t('timers.head.worked')}
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('timers.head.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) =>
            row.kind === 'hole' ? (
              <HoleRow key={`hole ${row.from}`} hole={row} onFill={acts.onFill} />
            ) : (
              <PartRow
                key={row.entry.id}
                part={row}
                minutes={minutesOf(row)}
                {...nameOf(row.entry.caseId)}
                acts={acts}
              />
            ),
          )}
        </tbody>
        <tfoot>
          <tr class="day-total">
            <th scope="row" colSpan={2}>
              {t('timers.day.total')}
              {sheet.unknown > 0 && (
                <span class="day-total__rest">
                  {t('timers.day.unknown', { time: lengthWords(sheet.unknown, language) })}
                </span>
              )}
              {sheet.visits > 0 && (
                <span class="day-total__rest">
                  {t('timers.day.visits', {
                    share: formatShare(sheet.visits / sheet.milliseconds, language),
                    time: lengthWords(sheet.visits, language),
                  })}
                </span>
              )}
            </th>
            <td class="number">{hoursAndMinutes(total)}</td>
            <td />
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}

interface PartProps {
  part: EntryOfDay<EntryRow>;
  minutes: number;
  name: string;
  title: string;
  acts: EntryActs;
}

function PartRow({ part, minutes, name, title, acts }: PartProps) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const { entry } = part;
  return (
    <tr>
      <td class="day-time">
        <TimeSpan part={part} />
      </td>
      <th scope="row" class="day-case">
        <a href={hrefOf({ page: 'case', id: entry.caseId })}>{name || t('timers.noName')}</a>
        {title !== '' && <span class="day-case__title">{title}</span>}
        {entry.note !== '' && <span class="day-case__note">{entry.note}</span>}
        <EntryMarks entry={entry} />
        {part.unknown > 0 && (
          <span class="day-case__unknown">
            {t('timers.day.unknown', { time: lengthWords(part.unknown, language) })}
          </span>
        )}
      </th>
      <td class="number">{hoursAndMinutes(minutes)}</td>
      <td class="day-acts">
        <Menu
          label={t('timers.entry.acts', { time: formatTimeOfDay(part.from) })}
          items={[
            { label: t('timers.entry.edit'), icon: Pencil, onChoose: () => acts.onEdit(entry) },
            ...(entry.history.length > 0
              ? [
                  {
                    label: t('timers.entry.history'),
                    icon: History,
                    onChoose: () => acts.onHistory(entry),
                  },
                ]
              : []),
            {
              label: t('timers.entry.delete'),
              icon: Trash2,
              danger: true,
              onChoose: () => acts.onDelete(entry),
            },
          ]}
        />
      </td>
    </tr>
  );
}

function TimeSpan({ part }: { part: EntryOfDay }) {
  const t = useText(timersTexts);
  return (
    <>
      <span class="number">{`${formatTimeOfDay(part.from)} – ${endText(part)}`}</span>
      {part.fromBefore && <span class="day-time__more">{t('timers.day.fromBefore')}</span>}
      {part.goesOn && <span class="day-time__more">{t('timers.day.goesOn')}</span>}
    </>
  );
}

/** The end of a day is 24:00 there and not 00:00 of the next. */
function endText({ to, goesOn }: EntryOfDay): string {
  const text = formatTimeOfDay(to);
  return goesOn && text === '00:00' ? '24:00' : text;
}

/** What has to be said of an entry besides its time. */
function EntryMarks({ entry }: { entry: EntryRow }) {
  const t = useText(timersTexts);
  const marks = [
    ...(entry.endedAt === null ? [t('timers.entry.runs')] : []),
    ...(entry.visit ? [t('timers.entry.visit')] : []),
    ...entry.tags.map((tag) => t(`timers.entry.tag.${tag}`)),
    ...(entry.clock ? [t('timers.clock.mark')] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <span class="day-marks">
      {marks.map((mark) => (
        <Badge key={mark}>{mark}</Badge>
      ))}
    </span>
  );
}

function HoleRow({ hole, onFill }: { hole: Hole; onFill: EntryActs['onFill'] }) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const [from, to] = [formatTimeOfDay(hole.from), formatTimeOfDay(hole.to)];
  return (
    <tr class="day-hole">
      <td class="day-time number">{`${from} – ${to}`}</td>
      <td colSpan={2}>
        {`${t('timers.day.hole')} · ${lengthWords(hole.to - hole.from, language)}`}
      </td>
      <td class="day-acts">
        <Button
          size="small"
          tone="quiet"
          icon={Plus}
          label={t('timers.day.fillOf', { from, to })}
          onClick={() => onFill(hole.from, hole.to)}
        >
          {t('timers.day.fill')}
        </Button>
      </td>
    </tr>
  );
}
