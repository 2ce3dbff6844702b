import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { RemindLevel } from '@/utils/settings';
import { useText } from '../ui/language';

/** How loud a reminder can be, as the choices of a list. */
export function useLevelOptions(
  levels: readonly RemindLevel[],
): { value: RemindLevel; label: string }[] {
  const t = useText(optionsTexts);
  return levels.map((value) => ({ value, label: t(`remind.level.${value}`) }));
}
