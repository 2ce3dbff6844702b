import { useText } from '@/components/ui/language';
import { ShortcutSheet } from '@/components/ui/ShortcutSheet';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';

const KEYS = [
  [['?'], 'help'],
  [['/'], 'search'],
  [['g', 'h'], 'today'],
  [['g', 'c'], 'cases'],
  [['g', 't'], 'time'],
  [['g', 'r'], 'assessment'],
  [['g', 's'], 'share'],
  [['g', 'u'], 'summary'],
  [['g', 'd'], 'team'],
  [['g', 'l'], 'calendar'],
  [['g', 'p'], 'procedures'],
  [['g', 'i'], 'inbox'],
  [['j'], 'down'],
  [['k'], 'up'],
  [['Enter'], 'open'],
  [['x'], 'select'],
  [['Ctrl', 'A'], 'selectAll'],
  [['f'], 'finish'],
  [['t'], 'timer'],
  [['v'], 'visit'],
  [['n'], 'add'],
  [['e'], 'event'],
  [['d'], 'know'],
  [['z'], 'later'],
  [['Esc'], 'escape'],
] as const;

/** What the keyboard can do here. */
export function Shortcuts({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useText(dashboardTexts);
  const shortcuts = KEYS.map(([keys, does]) => ({ keys, does: t(`dashboard.keys.${does}`) }));
  return <ShortcutSheet open={open} shortcuts={shortcuts} onClose={onClose} />;
}
