import { ListTodo, Timer } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { dayOf } from '@/utils/calendar/day';
import type { Case } from '@/utils/cases/case';
import { statusOf } from '@/utils/cases/status';
import type { Risk } from '@/utils/forecast/late-risk';
import type { Remark } from '@/utils/forecast/remarks';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatDay, formatMoment } from '@/utils/i18n/format';
import type { CaseLine } from '../cases/case-line';
import { hrefOf, hrefOfCases } from '../dashboard/route';
import { ButtonLink } from '../ui/ButtonLink';
import { EmptyNote } from '../ui/EmptyNote';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { CasePart, type PartLine } from './CasePart';
import { type FirstLine, FirstTable } from './FirstTable';
import { RemarkList } from './RemarkList';
import { RiskNote } from './RiskNote';
import './today.css';

const texts = { ...todayTexts, ...casesTexts };

interface Props {
  first: readonly FirstLine[];
  /** How many cases are open in all. */
  open: number;
  risks: readonly { risk: Risk; one: Case }[];
  looked: number | null;
  paused: { cases: readonly Case[]; count: number };
  unreturned: { cases: readonly Case[]; count: number };
  remarks: readonly Remark[];
  /** What the timer runs on; null when it does not. */
  running: { one: Case; stop: ComponentChildren; since: string } | null;
  /** Where work that came up is noted. */
  quick: ComponentChildren;
  /** What only some posts have to keep in sight; null for the others. */
  duties: ComponentChildren;
  /** Where a portal is switched on; null once one is. */
  portalsHref: string | null;
  onTimer(line: CaseLine): void;
}

/** What the day begins with: the order of the open cases, and what stands beside it. */
export function Today(props: Props) {
  return (
    <div class="today">
      <div class="today__main">
        <RunningNote running={props.running} />
        <First {...props} />
      </div>
      {props.risks.length > 0 && (
        <div class="today__risk">
          <RiskNote risks={props.risks} looked={props.looked} />
        </div>
      )}
      <div class="today__side">
        {props.quick}
        {props.duties}
        <Beside {...props} />
      </div>
    </div>
  );
}

function RunningNote({ running }: Pick<Props, 'running'>) {
  const t = useText(todayTexts);
  if (!running) return null;
  const { one, since, stop } = running;
  return (
    <Note tone="neutral" icon={Timer} title={t('today.running')} action={stop}>
      <a href={hrefOf({ page: 'case', id: one.id })}>{one.title || one.code}</a>
      {`, ${t('today.running.since', { time: since })}`}
    </Note>
  );
}

function First({ first, open, paused, unreturned, portalsHref, onTimer }: Props) {
  const t = useText(todayTexts);
  if (first.length === 0) {
    return paused.count + unreturned.count > 0 ? <NoneLeft /> : <NothingYet href={portalsHref} />;
  }
  const isOneUnknown = first.some(({ slack }) => slack.effort === null && slack.leftMinutes >= 0);
  return (
    <section>
      <h2>{t('today.first')}</h2>
      <p class="today__intro">
        {t('today.first.intro')} {isOneUnknown && t('today.first.unknown')}
      </p>
      <FirstTable lines={first} onTimer={onTimer} />
      {open > first.length && (
        <a class="today__all" href={hrefOfCases({})}>
          {t('today.first.all', { count: open })}
        </a>
      )}
    </section>
  );
}

function NoneLeft() {
  const t = useText(todayTexts);
  return (
    <EmptyNote
      icon={ListTodo}
      title={t('today.done.title')}
      action={<ButtonLink href={hrefOfCases({})}>{t('today.empty.act')}</ButtonLink>}
    >
      {t('today.done.text')}
    </EmptyNote>
  );
}

/** Before the first case: the one thing to do first is to switch a portal on. */
function NothingYet({ href }: { href: string | null }) {
  const t = useText(texts);
  return (
    <EmptyNote
      icon={ListTodo}
      title={t('today.empty.title')}
      action={
        <div class="page__acts">
          {href && (
            <ButtonLink tone="primary" href={href}>
              {t('cases.empty.first.portals')}
            </ButtonLink>
          )}
          <ButtonLink href={hrefOfCases({})}>{t('today.empty.act')}</ButtonLink>
        </div>
      }
    >
      {t(href ? 'today.empty.text' : 'today.empty.portalOn')}
    </EmptyNote>
  );
}

function Beside({ paused, unreturned, remarks }: Props) {
  const t = useText(todayTexts);
  const line = (one: Case, since: string): PartLine => ({
    id: one.id,
    name: one.title || (one.code ?? ''),
    code: one.title === '' ? null : one.code,
    since,
  });
  return (
    <>
      <CasePart
        title={t('today.paused')}
        intro={t('today.paused.intro')}
        view="paused"
        count={paused.count}
        lines={paused.cases.map((one) =>
          line(one, t('today.paused.since', { time: formatMoment(statusOf(one).since) })),
        )}
      />
      <CasePart
        title={t('today.unreturned')}
        intro={t('today.unreturned.intro')}
        view="unreturned"
        count={unreturned.count}
        lines={unreturned.cases.map((one) => {
          const day = dayOf(statusOf(one).since.at);
          return line(one, t('today.unreturned.since', { day: formatDay(day) }));
        })}
      />
      <RemarkList remarks={remarks} />
    </>
  );
}
