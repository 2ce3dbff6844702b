import {
  ArrowRightLeft,
  CircleCheckBig,
  CircleStop,
  Copy,
  Globe,
  Pencil,
  Play,
  Trash2,
} from 'lucide-preact';
import type { Clock } from '@/utils/cases/clocks';
import { isAway } from '@/utils/cases/custody';
import { nationalStatusOf } from '@/utils/cases/national-status';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import { CustodyMark } from '../handover/CustodyMark';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { Menu } from '../ui/Menu';
import { TimeLeft } from '../ui/TimeLeft';
import { ClockList } from './ClockList';
import type { CaseLine } from './case-line';
import { DueLine } from './DueLine';
import { detailWords } from './detail-words';
import { UrgentClock } from './UrgentClock';
import './story-head.css';

const texts = { ...casesTexts, ...kindsTexts, ...custodyTexts };

interface Props {
  line: CaseLine;
  /** The clocks beside the main one. */
  clocks: readonly Clock[];
  onFinish(): void;
  onTimer(): void;
  onRename(): void;
  onCopyCode(): void;
  /** Hands it to a colleague; absent where that cannot be. */
  onHandOver?: (() => void) | undefined;
  /** Says that it was filed online; absent where that is known or means nothing. */
  onOnline?: (() => void) | undefined;
  onDelete(): void;
}

/** The top of a case: how much time is left, then what it is, then what can be done. */
export function StoryHead(props: Props) {
  const { line, clocks, onCopyCode } = props;
  const t = useText(texts);
  const { one, status } = line;
  const language = useLanguage();
  const national = nationalStatusOf(one);
  const detail = one.detail ? detailWords(one.detail, t, language) : '';
  return (
    <header class="story-head">
      <div class="story-head__time">
        <HeroTime line={line} clocks={clocks} />
      </div>
      <h1 class="story-head__title">{one.title || t('cases.noTitle')}</h1>
      <p class="story-head__facts">
        <span>{t(`cases.kind.${one.kind}`)}</span>
        {detail !== '' && <span>{detail}</span>}
        {one.code && (
          <span class="story-head__code">
            <span class="code">{one.code}</span>
            <IconButton
              icon={Copy}
              size="small"
              label={t('cases.story.copyCode')}
              onClick={onCopyCode}
            />
          </span>
        )}
        {status.receivedAt && (
          <span>{`${t('cases.story.received')} ${formatMoment(status.receivedAt)}`}</span>
        )}
        {national && <span>{`${t('kinds.national')}: ${t(`kinds.national.${national}`)}`}</span>}
      </p>
      <StoryActs {...props} />
    </header>
  );
}

/** Of a case in other hands nobody here knows how it stands; whose hands they are is told instead. */
function HeroTime({ line, clocks }: Pick<Props, 'line' | 'clocks'>) {
  if (line.status.state !== 'closed' && isAway(line.one))
    return (
      <>
        <CustodyMark {...line.one} />
        <DueLine line={line} />
      </>
    );
  return (
    <>
      <TimeLeft timeliness={line.timeliness} size="hero" />
      <DueLine line={line} />
      {line.urgent?.kind === 'accept' && <UrgentClock clock={line.urgent} />}
      <ClockList clocks={clocks} />
    </>
  );
}

function StoryActs({ line, onFinish, onTimer, onRename, onHandOver, onOnline, onDelete }: Props) {
  const t = useText(texts);
  const { state, closedBy, returned } = line.status;
  const canFinish = state !== 'closed' || (closedBy === 'solved' && returned === null);
  return (
    <div class="story-head__acts">
      {canFinish && (
        <Button tone="primary" icon={CircleCheckBig} onClick={onFinish}>
          {t('cases.story.finish')}
        </Button>
      )}
      {(state !== 'closed' || line.running) && (
        <Button icon={line.running ? CircleStop : Play} pressed={line.running} onClick={onTimer}>
          {t(line.running ? 'cases.timer.stop' : 'cases.timer.start')}
        </Button>
      )}
      <Menu
        items={[
          { label: t('cases.story.edit'), icon: Pencil, onChoose: onRename },
          ...(onOnline
            ? [{ label: t('kinds.channel.sayOnline'), icon: Globe, onChoose: onOnline }]
            : []),
          ...(onHandOver
            ? [{ label: t('handover.give'), icon: ArrowRightLeft, onChoose: onHandOver }]
            : []),
          { label: t('cases.deleteOne'), icon: Trash2, danger: true, onChoose: onDelete },
        ]}
      />
    </div>
  );
}
