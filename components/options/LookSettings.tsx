import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Language, Theme } from '@/utils/settings';
import { Card } from '../ui/Card';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';

interface Props {
  language: Language;
  theme: Theme;
  singleKeys: boolean;
  onChange: (change: { language: Language } | { theme: Theme } | { singleKeys: boolean }) => void;
}

/** Each language is written in itself, so that whoever is lost finds the way back. */
const LANGUAGES = [
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'en', label: 'English' },
] as const;

/** Language and theme; both take effect at once. */
export function LookSettings({ language, theme, singleKeys, onChange }: Props) {
  const t = useText(optionsTexts);
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: t(`look.theme.${value}`),
  }));
  return (
    <Card id="look" title={t('look.title')}>
      <Segmented<Language>
        label={t('look.language')}
        value={language}
        options={LANGUAGES}
        onChange={(value) => onChange({ language: value })}
      />
      <Segmented<Theme>
        label={t('look.theme')}
        value={theme}
        options={themes}
        onChange={(value) => onChange({ theme: value })}
      />
      <Checkbox
        checked={singleKeys}
        hint={t('look.singleKeys.hint')}
        onChange={(checked) => onChange({ singleKeys: checked })}
      >
        {t('look.singleKeys')}
      </Checkbox>
    </Card>
  );
}
