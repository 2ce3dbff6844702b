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
  [['g', 'b'], 'handover'],
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

/** Keys of a question of a reflection. */
const ANSWER_KEYS = [
  [['1', '2', '3', '4'], 'grade'],
  [['y', 'n'], 'yesNo'],
  [['a'], 'none'],
  [['Enter'], 'next'],
  [['k'], 'before'],
  [['m'], 'note'],
  [['u'], 'unsure'],
] as const;

/** Keys of the days of the year. */
const YEAR_KEYS = [
  [['←', '→'], 'day'],
  [['↑', '↓'], 'week'],
  [['PgUp', 'PgDn'], 'month'],
  [['Home', 'End'], 'endsOfWeek'],
  [['Ctrl', 'Home / End'], 'endsOfYear'],
] as const;

/** What the keyboard can do here. */
export function Shortcuts({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useText(dashboardTexts);
  const shortcuts = KEYS.map(([keys, does]) => ({ keys, does: t(`dashboard.keys.${does}`) }));
  const parts = [
    {
      title: t('dashboard.keys.answer'),
      shortcuts: ANSWER_KEYS.map(([keys, does]) => ({
        keys,
        does: t(`dashboard.keys.answer.${does}`),
      })),
    },
    {
      title: t('dashboard.keys.year'),
      shortcuts: YEAR_KEYS.map(([keys, does]) => ({
        keys,
        does: t(`dashboard.keys.year.${does}`),
      })),
    },
  ];
  return <ShortcutSheet open={open} shortcuts={shortcuts} parts={parts} onClose={onClose} />;
}
