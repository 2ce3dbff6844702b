import { useNow } from '@/components/dashboard/use-now';
import { MadeNote } from '@/components/exchange/MadeNote';
import { OpenFile, PassphraseCard } from '@/components/handover/OpenFile';
import { GivenList, type GivenPack, TakenList } from '@/components/handover/PackList';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Skeleton } from '@/components/ui/Skeleton';
import { dayOf } from '@/utils/calendar/day';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import type { Settings } from '@/utils/settings';
import { changeMarks, type MarkChange } from '@/utils/storage/handovers';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';
import { downloadMade } from '../handover/make-file';
import { OpenedPackCard } from '../handover/OpenedPackCard';
import { OpenedReturnCard } from '../handover/OpenedReturnCard';
import { readPacks } from '../handover/read-packs';
import { useCopy } from '../handover/use-copy';
import { useOpened } from '../handover/use-opened';
import { useSealAgain } from '../handover/use-seal-again';
import type { PageProps } from '../PageOf';
import { HandoverBackPage } from './HandoverBackPage';
import { HandoverGivePage } from './HandoverGivePage';
import '@/components/handover/handover.css';
import '@/components/exchange/exchange.css';

/** Handing cases over, taking them, and what comes back. */
export function HandoverPage({ settings, rest }: PageProps) {
  const [part, hash = ''] = rest.split('/');
  if (part === 'give') return <HandoverGivePage settings={settings} />;
  if (part === 'back') return <HandoverBackPage key={hash} hash={hash} settings={settings} />;
  return <Overview settings={settings} />;
}

function Overview({ settings }: { settings: Settings }) {
  const t = useText(handoverTexts);
  const packs = useLiveQuery(readPacks);
  const { state, busy, problem, open, openWith, close } = useOpened();
  return (
    <div class="page">
      <header>
        <h1>{t('handover.title')}</h1>
        <p class="page__intro">{t('handover.intro')}</p>
      </header>
      {state === null && <OpenFile busy={busy} onFile={open} />}
      <ProblemNote problem={problem} />
      {state?.kind === 'locked' && (
        <PassphraseCard file={state.file.name} busy={busy} onOpen={openWith} onClose={close} />
      )}
      {state?.kind === 'pack' && (
        <OpenedPackCard opened={state} settings={settings} onClose={close} />
      )}
      {state?.kind === 'return' && (
        <OpenedReturnCard opened={state} settings={settings} onClose={close} />
      )}
      {state === null &&
        (packs ? <Lists packs={packs} name={settings.profile.name} /> : <Skeleton />)}
    </div>
  );
}

interface ListsProps {
  packs: Awaited<ReturnType<typeof readPacks>>;
  name: string;
}

function Lists({ packs, name }: ListsProps) {
  const t = useText(handoverTexts);
  const today = dayOf(useNow(clock));
  const copy = useCopy();
  const again = useSealAgain();
  const { perform, report } = useActs();
  const change = async (ids: readonly string[], what: MarkChange) =>
    report(
      await perform(
        (ctx) => changeMarks(ids, what, ctx),
        (done) => t(`handover.done.${what}`, { count: done.length }),
      ),
    );
  const after = (pack: GivenPack) =>
    again.made?.hash === pack.hash && (
      <MadeNote
        made={again.made}
        to="colleague"
        onDownload={() => again.made && downloadMade(again.made)}
        onCopy={copy}
      />
    );
  return (
    <>
      <TakenList packs={packs.taken} today={today} onOwn={(pack) => void change(pack.ids, 'own')} />
      <GivenList
        packs={packs.given}
        today={today}
        name={name}
        busy={again.busy}
        onRemind={(pack, on) => void change(pack.ids, on ? 'remind' : 'quiet')}
        onHome={(pack) => void change(pack.ids, 'home')}
        onAgain={(pack) => void again.make(pack.hash)}
        after={after}
      />
    </>
  );
}
