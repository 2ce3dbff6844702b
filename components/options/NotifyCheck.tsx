import { BellRing } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import type { State } from '@/utils/cases/standing';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatInstant } from '@/utils/i18n/format';
import type { NotifyVerdict } from '@/utils/reminders/notifying';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import './notify-check.css';
import './data-settings.css';

/** How reminders work on this computer, as far as anybody can tell. */
export interface RemindHealth {
  /** The worker last looked; null before its first beat. */
  beatAt: Instant | null;
  /** When it will look for the next reminder; null when nothing is to come. */
  nextAt: Instant | null;
  /** Something last came into the inbox; null when nothing has yet. */
  deliveredAt: Instant | null;
}

interface Props {
  verdict: NotifyVerdict;
  health: RemindHealth;
  /** A test was sent just now, and the person has not answered. */
  asking: boolean;
  onTest: () => void;
  onAnswer: (seen: boolean) => void;
}

const STATES: Record<NotifyVerdict, State> = {
  off: 'late',
  unseen: 'late',
  unanswered: 'near',
  seen: 'inTime',
  unknown: 'neutral',
};

/** The self-test of notifications, what to do when they do not show, and the beat of the worker. */
export function NotifyCheck({ verdict, health, asking, onTest, onAnswer }: Props) {
  const t = useText(optionsTexts);
  const isBad = verdict === 'off' || verdict === 'unseen';
  return (
    <Card
      id="notify"
      title={t('notify.title')}
      intro={t('notify.intro')}
      action={
        <Button size="small" icon={BellRing} onClick={onTest}>
          {t('notify.test')}
        </Button>
      }
    >
      {asking && <Question onAnswer={onAnswer} />}
      <p role="status">
        <StateMark state={STATES[verdict]}>{t(`notify.verdict.${verdict}`)}</StateMark>
      </p>
      {isBad && <Advice />}
      <HealthLine health={health} />
    </Card>
  );
}

function Question({ onAnswer }: Pick<Props, 'onAnswer'>) {
  const t = useText(optionsTexts);
  return (
    <fieldset class="notify-question">
      <legend>{t('notify.question')}</legend>
      <div class="options-row options-row--start">
        <Button tone="primary" onClick={() => onAnswer(true)}>
          {t('notify.yes')}
        </Button>
        <Button onClick={() => onAnswer(false)}>{t('notify.no')}</Button>
      </div>
    </fieldset>
  );
}

const ADVICE = ['browser', 'focus', 'system', 'office'] as const;

function Advice() {
  const t = useText(optionsTexts);
  return (
    <div>
      <h3 class="options-subtitle">{t('notify.advice')}</h3>
      <ol class="notify-advice">
        {ADVICE.map((one) => (
          <li key={one}>{t(`notify.advice.${one}`)}</li>
        ))}
      </ol>
    </div>
  );
}

function HealthLine({ health }: Pick<Props, 'health'>) {
  const t = useText(optionsTexts);
  const { beatAt, nextAt, deliveredAt } = health;
  return (
    <dl class="data-facts">
      <dt>{t('notify.beat')}</dt>
      <dd>{beatAt === null ? t('notify.beat.none') : formatInstant(beatAt)}</dd>
      <dt>{t('notify.next')}</dt>
      <dd>{nextAt === null ? t('notify.next.none') : formatInstant(nextAt)}</dd>
      <dt>{t('notify.delivered')}</dt>
      <dd>{deliveredAt === null ? t('notify.delivered.none') : formatInstant(deliveredAt)}</dd>
    </dl>
  );
}
