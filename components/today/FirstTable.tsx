import type { Slack } from '@/utils/forecast/slack';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatWorkingTime } from '@/utils/i18n/format';
import { CaseLink } from '../cases/CaseLink';
import type { CaseLine } from '../cases/case-line';
import { DueLine } from '../cases/DueLine';
import { TimerButton } from '../cases/TimerButton';
import { useLanguage, useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';
import { whyWords } from './why-words';
import './first-table.css';

const texts = { ...todayTexts, ...kindsTexts, ...casesTexts };

/** A case with its place in the order of the day. */
export interface FirstLine {
  slack: Slack;
  line: CaseLine;
}

interface Props {
  lines: readonly FirstLine[];
  onTimer(line: CaseLine): void;
}

/** The open cases in the order in which to do them, each with the reason in words. */
export function FirstTable({ lines, onTimer }: Props) {
  const t = useText(texts);
  return (
    <table class="first-table">
      <caption class="visually-hidden">{t('today.first')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('today.row.place')}</th>
          <th scope="col">{t('cases.column.time')}</th>
          <th scope="col">{t('today.row.case')}</th>
          <th scope="col">{t('today.row.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ slack, line }, at) => (
          <FirstRow key={slack.id} place={at + 1} slack={slack} line={line} onTimer={onTimer} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends FirstLine {
  place: number;
  onTimer(line: CaseLine): void;
}

function FirstRow({ place, slack, line, onTimer }: RowProps) {
  const t = useText(texts);
  const language = useLanguage();
  const { one, urgent } = line;
  const why = whyWords(slack, urgent, t, language);
  return (
    <tr class="first-row">
      <td class="first-row__place">{place}</td>
      <td class="first-row__time">
        <TimeLeft timeliness={urgent?.timeliness ?? line.timeliness} size="line" />
        <DueLine line={line} />
      </td>
      <th scope="row" class="first-row__case">
        <CaseLink one={one} />
        {why !== '' && (
          <p class="first-row__why">
            {why} <Spare slack={slack} />
          </p>
        )}
      </th>
      <td class="first-row__acts">
        <TimerButton line={line} onTimer={onTimer} />
      </td>
    </tr>
  );
}

/** What is left over when such work takes what it usually takes. */
function Spare({ slack: { effort, leftMinutes, slackMinutes } }: { slack: Slack }) {
  const t = useText(todayTexts);
  const language = useLanguage();
  if (!effort || leftMinutes < 0 || !Number.isFinite(slackMinutes)) return null;
  const time = formatWorkingTime(slackMinutes, language);
  return <strong>{t(slackMinutes < 0 ? 'today.short' : 'today.spare', { time })}</strong>;
}
