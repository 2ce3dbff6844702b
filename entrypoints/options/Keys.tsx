import { useState } from 'preact/hooks';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { useText } from '@/components/ui/language';
import { ShortcutSheet } from '@/components/ui/ShortcutSheet';
import { optionsTexts } from '@/utils/i18n/catalogues/options';

const SHEET = [
  ['b', 'backup'],
  ['d', 'dashboard'],
  ['?', 'help'],
] as const;

/** What the keyboard can do among the settings, and the list of it. */
export function Keys() {
  const t = useText(optionsTexts);
  const [help, setHelp] = useState(false);
  useShortcuts({
    b: () => document.getElementById('data')?.scrollIntoView(),
    d: () => location.assign('/dashboard.html'),
    '[Shift]+?': () => setHelp(true),
  });
  return (
    <ShortcutSheet
      open={help}
      shortcuts={SHEET.map(([key, does]) => ({ keys: [key], does: t(`options.keys.${does}`) }))}
      onClose={() => setHelp(false)}
    />
  );
}
