import { CircleCheck, TriangleAlert } from 'lucide-preact';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import type { Check, CheckCode } from '@/utils/team/checks';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';

interface Props {
  checks: readonly Check[];
  /** Goes to where it can be mended; null where it cannot be. */
  mendOf(check: Check): (() => void) | null;
}

/** The twelve checks: what each found and the way to mend it. */
export function SummaryChecks({ checks, mendOf }: Props) {
  const t = useText(submitTexts);
  const found = checks.filter((check) => check.count > 0);
  const fine = checks.filter((check) => check.count === 0);
  const sentence =
    found.length === 0
      ? t('submit.checks.clean', { count: checks.length })
      : t('submit.checks.found', { count: found.length });
  return (
    <Card title={t('submit.checks')}>
      <p role="status">{sentence}</p>
      {found.length > 0 && (
        <ul class="checks">
          {found.map((check) => (
            <CheckLine key={check.code} check={check} onMend={mendOf(check)} />
          ))}
        </ul>
      )}
      <details class="head-details">
        <summary>{t('submit.checks.others', { count: fine.length })}</summary>
        <ul class="checks checks--fine">
          {fine.map((check) => (
            <CheckLine key={check.code} check={check} onMend={null} />
          ))}
        </ul>
      </details>
    </Card>
  );
}

function CheckLine({ check, onMend }: { check: Check; onMend: (() => void) | null }) {
  const t = useText(submitTexts);
  const isFine = check.count === 0;
  const count = check.caseIds.length;
  const name = t(`submit.check.${check.code}`);
  return (
    <li class="checks__line">
      <StateMark
        state={isFine ? 'inTime' : 'near'}
        icon={isFine ? CircleCheck : TriangleAlert}
        bare
      >
        {t(isFine ? 'submit.checks.fine' : 'submit.checks.look')}
      </StateMark>
      <span>{isFine ? name : foundText(check, t)}</span>
      {!isFine && onMend && (
        <Button
          size="small"
          label={
            count > 1
              ? t('submit.checks.casesOf', { count, check: name })
              : t('submit.checks.mendOf', { check: name })
          }
          onClick={onMend}
        >
          {count > 1 ? t('submit.checks.cases', { count }) : t('submit.checks.mend')}
        </Button>
      )}
    </li>
  );
}

type T = ReturnType<typeof useText<typeof submitTexts>>;

const WITHOUT_COUNT = ['periodOpen', 'timerRunning'] as const satisfies readonly CheckCode[];
type WithoutCount = (typeof WITHOUT_COUNT)[number];

function foundText({ code, count }: Check, t: T): string {
  return isWithoutCount(code)
    ? t(`submit.check.${code}.found`)
    : t(`submit.check.${code}.found`, { count });
}

const isWithoutCount = (code: CheckCode): code is WithoutCount =>
  WITHOUT_COUNT.some((one) => one === code);
