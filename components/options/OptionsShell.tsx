import { LayoutDashboard } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { useText } from '../ui/language';
import { Mark } from '../ui/Mark';
import { usePartInView } from './use-part-in-view';
import './options-shell.css';
import './options-form.css';

/** The parts of the page, in the order in which a newcomer needs them. */
const PARTS = [
  'portals',
  'hours',
  'off',
  'remind',
  'notify',
  'profile',
  'look',
  'unit',
  'data',
] as const;

/** The frame of the settings: what there is on the left, all of it in one column. */
export function OptionsShell({ children }: { children: ComponentChildren }) {
  const t = useText(optionsTexts);
  const here = usePartInView(PARTS);
  return (
    <div class="options">
      <header class="options__side">
        <p class="options__brand">
          <Mark size={24} />
          <span>{t('options.name')}</span>
        </p>
        <nav class="options__nav" aria-label={t('options.nav')}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part}`} aria-current={part === here ? 'true' : undefined}>
              {t(`${part}.title`)}
            </a>
          ))}
        </nav>
        <a class="options__back" href="/dashboard.html">
          <LayoutDashboard class="icon" />
          {t('options.dashboard')}
        </a>
      </header>
      <main class="options__main">
        <h1>{t('options.title')}</h1>
        {children}
      </main>
    </div>
  );
}
