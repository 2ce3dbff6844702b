import { stateOf } from '@/utils/cases/standing';
import type { Timeliness } from '@/utils/cases/timeliness';
import { timelinessText } from '@/utils/i18n/timeliness-text';
import { names } from './class-names';
import { useLanguage } from './language';
import { Picture } from './Picture';
import { iconOf } from './timeliness-look';
import './StateMark.css';
import './TimeLeft.css';

interface Props {
  timeliness: Timeliness;
  /** Working minutes left that count as near; a working day when not given. */
  nearMinutes?: number | undefined;
  /** `hero` once on a screen; `mark` with its ground; `line` inside dense rows. */
  size?: 'hero' | 'mark' | 'line' | undefined;
  /** The exact moment, shown on hover. */
  title?: string | undefined;
}

/** How much working time a case has left, the first thing anyone looks for. */
export function TimeLeft({ timeliness, nearMinutes, size = 'mark', title }: Props) {
  const language = useLanguage();
  return (
    <span
      class={names('time-left', `time-left--${size}`, `state--${stateOf(timeliness, nearMinutes)}`)}
      title={title}
    >
      <Picture of={iconOf(timeliness, nearMinutes)} />
      <span>{timelinessText(timeliness, language)}</span>
    </span>
  );
}
