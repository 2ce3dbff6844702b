import { formatCount } from '@/utils/i18n/format';
import { useLanguage } from '../ui/language';

/** Opens the cases behind a figure, by its name; absent where nobody has them. */
export type OpenFigure = ((name: string, label: string) => void) | undefined;

interface Props {
  value: number;
  /** Name of the figure, as in `cases.dossier.late`. */
  name: string;
  /** What the figure counts, for those who only hear the button. */
  label: string;
  onOpen: OpenFigure;
}

/** A number that opens the cases it is made of; nothing opens from nothing. */
export function Figure({ value, name, label, onOpen }: Props) {
  const language = useLanguage();
  const number = formatCount(value, language);
  if (!onOpen || value === 0) return <span class={value === 0 ? 'muted' : ''}>{number}</span>;
  return (
    <button
      type="button"
      class="figure"
      aria-label={`${label}: ${number}`}
      onClick={() => onOpen(name, label)}
    >
      {number}
    </button>
  );
}
