import { shareOfSolved, shareWithRunning, type Tally } from '@/utils/cases/share';
import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { formatCount, formatShare } from '@/utils/i18n/format';
import { hrefOfCases } from '../dashboard/route';
import { useLanguage, useText } from '../ui/language';
import { solvedIn } from './share-finding';
import './share-forms.css';

interface Props {
  /** Closed cases of the period. */
  tally: Tally;
  /** Cases that are open now. */
  running: { inTime: number; overdue: number };
  /** Cases that are counted nowhere here: in other hands, or taken from somebody. */
  handed: { out: number; in: number };
}

/** Both published forms of the on-time share, each with its arithmetic. */
export function ShareForms({ tally, running, handed }: Props) {
  const t = useText(chartsTexts);
  const handover = useText(custodyTexts);
  const solved = solvedIn(tally);
  return (
    <div class="share-forms">
      <Form
        name={t('charts.share.form.solved')}
        share={shareOfSolved(tally)}
        how={t('charts.share.form.solvedHow', { ...tally, all: solved })}
      />
      <Form
        name={t('charts.share.form.running')}
        share={shareWithRunning(tally, running)}
        how={t('charts.share.form.runningHow', {
          ...tally,
          inTime: running.inTime,
          all: solved + running.inTime + running.overdue,
        })}
      />
      <p class="share-forms__note">
        {t('charts.share.form.note')} <RunningLinks {...running} />
      </p>
      {handed.out + handed.in > 0 && (
        <p class="share-forms__note">
          {handover('handover.share')} <HandedLinks {...handed} />
        </p>
      )}
    </div>
  );
}

function Form({ name, share, how }: { name: string; share: number | null; how: string }) {
  const t = useText(chartsTexts);
  const language = useLanguage();
  return (
    <section class="share-forms__form">
      <h3 class="share-forms__name">{name}</h3>
      <p class="share-forms__figure">
        {share === null ? t('charts.share.form.none') : formatShare(share, language)}
      </p>
      <p class="share-forms__how">{how}</p>
    </section>
  );
}

/** The cases that are counted nowhere here, as ways to them. */
function HandedLinks(handed: Props['handed']) {
  const t = useText(custodyTexts);
  const link = (way: 'out' | 'in', view: 'handedOut' | 'handedIn') =>
    handed[way] > 0 && (
      <a href={hrefOfCases({ view })}>{t(`handover.share.${way}`, { count: handed[way] })}</a>
    );
  return (
    <>
      {link('out', 'handedOut')} {link('in', 'handedIn')}
    </>
  );
}

/** The open cases behind the second form, in time and overdue. */
function RunningLinks({ inTime, overdue }: Props['running']) {
  const t = useText(chartsTexts);
  const language = useLanguage();
  const link = (view: 'inTime' | 'overdue', count: number) => (
    <a
      href={hrefOfCases({ view })}
    >{`${formatCount(count, language)} ${t(`charts.share.now.${view}`)}`}</a>
  );
  return (
    <>
      {inTime > 0 && link('inTime', inTime)} {overdue > 0 && link('overdue', overdue)}
    </>
  );
}
