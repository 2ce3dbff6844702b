import type { Case } from '@/utils/cases/case';
import type { BackLine } from '@/utils/handover/coming-back';
import type { Choice } from '@/utils/handover/compare';
import type { Standing } from '@/utils/handover/standing';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { useLanguage, useText } from '../ui/language';
import { Conflict } from './Conflict';
import { changeWords } from './change-words';
import { byNeed, KindMark } from './KindMark';
import { Remark, SharedCaseLine } from './SharedCaseLine';

interface Props {
  lines: readonly BackLine[];
  choiceOf(id: string): Choice;
  onChoice(id: string, choice: Choice): void;
  /** How a case would stand after what is chosen. */
  standingOf(line: BackLine, mine: Case): Standing;
}

/** What became of each case in other hands, in plain sentences. */
export function BackList({ lines, choiceOf, onChoice, standingOf }: Props) {
  return (
    <ul class="pack-cases">
      {byNeed(lines, ({ kind }) => kind).map((line) => (
        <Line
          key={line.base.id}
          line={line}
          choice={choiceOf(line.base.id)}
          onChoice={(choice) => onChoice(line.base.id, choice)}
          standingOf={standingOf}
        />
      ))}
    </ul>
  );
}

interface LineProps extends Pick<Props, 'standingOf'> {
  line: BackLine;
  choice: Choice;
  onChoice(choice: Choice): void;
}

function Line({ line, choice, onChoice, standingOf }: LineProps) {
  const t = useText(handoverTexts);
  const language = useLanguage();
  const { base, back, full, mine, kind, changes, found } = line;
  return (
    <SharedCaseLine
      one={{ ...base, title: back?.title ?? base.title }}
      standing={back?.standing ?? null}
      mark={<KindMark kind={kind} />}
    >
      {mine && full && changes.length > 0 ? (
        <ul class="pack-case__list">
          {changes.map((change, at) => (
            <li key={at}>
              <bdi>{changeWords(change, { here: mine, back: full }, language)}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        kind === 'same' && <p class="muted">{t('handover.nothing')}</p>
      )}
      <Remark text={back?.remark ?? ''} />
      {kind === 'conflicting' && found && mine && full && (
        <Conflict
          name={base.code ?? base.title}
          found={found}
          mine={mine}
          theirs={full}
          after={standingOf(line, mine)}
          choice={choice}
          onChoice={onChoice}
        />
      )}
    </SharedCaseLine>
  );
}
