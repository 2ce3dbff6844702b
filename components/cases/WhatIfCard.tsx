import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { MINUTES_PER_WORKING_DAY } from '@/utils/calendar/working-time';
import type { Case } from '@/utils/cases/case';
import { timelinessOf } from '@/utils/cases/timeliness';
import { warningOfOneMore } from '@/utils/cases/warnings';
import { type Suggestion, suggestionsAt, supposedCase, whatIf } from '@/utils/cases/what-if';
import { whatIfTexts } from '@/utils/i18n/catalogues/what-if';
import {
  formatInstant,
  formatMoment,
  formatTimeOfDay,
  formatWeekdayOf,
  formatWorkingTime,
} from '@/utils/i18n/format';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { CaseWarnings } from './CaseWarnings';
import { ProvisionalMark } from './DueLine';
import { MomentField } from './MomentField';
import { EMPTY_MOMENT, momentOf } from './moment-text';
import { workingDaysOf } from './working-days-of';
import './what-if.css';

interface Props {
  one: Case;
  calendar: WorkCalendar;
  now: Instant;
}

/** "Nếu…": what asking for a supplement today, tomorrow or at another moment would do. Changes nothing. */
export function WhatIfCard({ one, calendar, now }: Props) {
  const t = useText(whatIfTexts);
  const [text, setText] = useState('3');
  const [free, setFree] = useState(EMPTY_MOMENT);
  const days = workingDaysOf(text);
  const warning = warningOfOneMore(one);
  const asked = momentOf(free, now);
  const isTyped = free.day.trim() !== '' || free.time.trim() !== '';
  // What lies behind is no supposition; it is written down as an event.
  const isAhead = asked?.precision === 'minute' && asked.at >= now;
  return (
    <Card title={t('whatIf.title')} intro={t('whatIf.intro')}>
      <div class="what-if">
        {warning && <CaseWarnings warnings={[warning]} />}
        <TextField
          label={t('whatIf.answeredAfter')}
          width="short"
          problem={days === null ? t('whatIf.daysWrong') : undefined}
          value={text}
          onInput={setText}
          input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 3 }}
        />
        <table class="what-if__table" aria-live="polite">
          <thead>
            <tr>
              <th scope="col">{t('whatIf.when')}</th>
              <th scope="col">{t('whatIf.left')}</th>
              <th scope="col">{t('whatIf.newDue')}</th>
            </tr>
          </thead>
          <tbody>
            {suggestionsAt(calendar, now).map((suggestion) => (
              <Outcome key={suggestion.kind} {...{ one, calendar, suggestion, days }} />
            ))}
            {asked && isAhead && (
              <Outcome {...{ one, calendar, days }} suggestion={{ kind: 'free', at: asked.at }} />
            )}
          </tbody>
        </table>
        <MomentField
          legend={t('whatIf.free.legend')}
          hint={t('whatIf.free.hint')}
          value={free}
          now={now}
          problem={isTyped && !isAhead ? t('whatIf.free.wrong') : undefined}
          onChange={setFree}
        />
      </div>
    </Card>
  );
}

interface OutcomeProps {
  one: Case;
  calendar: WorkCalendar;
  suggestion: Suggestion | { kind: 'free'; at: Instant };
  /** null while what is typed cannot be read. */
  days: number | null;
}

function Outcome({ one, calendar, suggestion, days }: OutcomeProps) {
  const t = useText(whatIfTexts);
  const language = useLanguage();
  const { kind, at } = suggestion;
  const asked = supposedCase(one, calendar, { supplementAskedAt: at });
  const left = timelinessOf(asked, calendar, at).leftMinutes ?? 0;
  const time = formatWorkingTime(left, language, 'exact');
  const due =
    days === null
      ? null
      : whatIf(one, calendar, {
          supplementAskedAt: at,
          answeredAfter: days * MINUTES_PER_WORKING_DAY,
        });
  return (
    <tr>
      <th scope="row">
        {t(`whatIf.${kind}`, {
          time: kind === 'free' ? formatInstant(at) : formatTimeOfDay(at),
          weekday: formatWeekdayOf(dayOf(at), language),
        })}
      </th>
      <td>{t(left < 0 ? 'whatIf.overTime' : 'whatIf.leftTime', { time })}</td>
      <td>
        {due && due.basis !== 'none' && (
          <>
            <strong>{formatMoment(due.when)}</strong> {due.provisional && <ProvisionalMark />}
          </>
        )}
      </td>
    </tr>
  );
}
