import { Trash2 } from 'lucide-preact';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import {
  formatDay,
  formatDuration,
  formatInstant,
  formatTimeOfDay,
  formatWeekdayOf,
} from '@/utils/i18n/format';
import { beatEntry } from '@/utils/timers/entry';
import type { Gap, TimeEntry } from '@/utils/timers/time-entry';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { hrefOfTime } from './time-query';
import { lengthOf, summaryOf } from './time-summary';
import './time-entries.css';

interface Props {
  entries: readonly TimeEntry[];
  now: Instant;
  onSettle(entryId: string, from: Instant, verdict: 'kept' | 'dropped'): void;
  onDelete(entryId: string): void;
}

/** Time worked on a case: its entries, what nobody knows yet, and the sums by day. */
export function TimeEntries({ entries, now, onSettle, onDelete }: Props) {
  const t = useText(casesTexts);
  if (entries.length === 0) return <p class="muted">{t('cases.entries.empty')}</p>;
  const latestFirst = [...entries].sort((a, b) => b.startedAt - a.startedAt);
  return (
    <div class="entries">
      <ul class="entries__list">
        {latestFirst.map((entry) => (
          <li key={entry.id} class="entries__entry">
            <EntryHead entry={entry} now={now} onDelete={onDelete} />
            {beatEntry(entry, now).gaps.map((gap) => (
              <GapRow
                key={gap.from}
                gap={gap}
                onSettle={(verdict) => onSettle(entry.id, gap.from, verdict)}
              />
            ))}
          </li>
        ))}
      </ul>
      <DaySums entries={entries} now={now} />
    </div>
  );
}

interface HeadProps {
  entry: TimeEntry;
  now: Instant;
  onDelete(entryId: string): void;
}

function EntryHead({ entry, now, onDelete }: HeadProps) {
  const t = useText(casesTexts);
  const from = formatInstant(entry.startedAt);
  const sameDay = entry.endedAt !== null && dayOf(entry.endedAt) === dayOf(entry.startedAt);
  const to =
    entry.endedAt && (sameDay ? formatTimeOfDay(entry.endedAt) : formatInstant(entry.endedAt));
  return (
    <div class="entries__head">
      <span class="entries__span">
        {/* There it can be edited, given to another case, and its earlier forms are. */}
        <a href={hrefOfTime({ day: dayOf(entry.startedAt), span: 'day' }, dayOf(now))}>
          {to ? t('cases.entries.span', { from, to }) : t('cases.entries.spanRunning', { from })}
        </a>
        {!to && <strong class="entries__running"> {t('cases.entries.running')}</strong>}
      </span>
      <span class="number">{formatDuration(workedMilliseconds(entry, now))}</span>
      {to && (
        <IconButton
          icon={Trash2}
          size="small"
          label={t('cases.entries.delete', { from })}
          onClick={() => onDelete(entry.id)}
        />
      )}
    </div>
  );
}

function GapRow({ gap, onSettle }: { gap: Gap; onSettle(verdict: 'kept' | 'dropped'): void }) {
  const t = useText(casesTexts);
  const values = {
    from: formatTimeOfDay(gap.from),
    to: dayOf(gap.from) === dayOf(gap.to) ? formatTimeOfDay(gap.to) : formatInstant(gap.to),
    time: formatDuration(lengthOf(gap)),
  };
  if (gap.verdict !== 'unknown') {
    const key = gap.verdict === 'kept' ? 'cases.entries.gapKept' : 'cases.entries.gapDropped';
    return <p class="entries__settled">{t(key, values)}</p>;
  }
  return (
    <div class="entries__gap">
      <p>{t('cases.entries.gap', values)}</p>
      <div class="entries__verdict">
        <Button size="small" onClick={() => onSettle('kept')}>
          {t('cases.entries.keep')}
        </Button>
        <Button size="small" onClick={() => onSettle('dropped')}>
          {t('cases.entries.drop')}
        </Button>
      </div>
    </div>
  );
}

function DaySums({ entries, now }: Pick<Props, 'entries' | 'now'>) {
  const t = useText(casesTexts);
  const language = useLanguage();
  const { days, total, unknown } = summaryOf(entries, now);
  return (
    <div>
      <dl>
        {days.length > 1 &&
          days.map(({ day, milliseconds }) => (
            <div key={day} class="entries__sum">
              <dt>{`${formatWeekdayOf(day, language)} ${formatDay(day)}`}</dt>
              <dd class="number">{formatDuration(milliseconds)}</dd>
            </div>
          ))}
        <div class="entries__sum entries__sum--total">
          <dt>{t('cases.entries.total')}</dt>
          <dd class="number">{formatDuration(total)}</dd>
        </div>
      </dl>
      {unknown > 0 && (
        <p class="entries__settled">
          {t('cases.entries.unknown', { time: formatDuration(unknown) })}
        </p>
      )}
    </div>
  );
}
