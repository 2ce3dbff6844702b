import { useEffect, useState } from 'preact/hooks';
import { LanguageContext } from '@/components/ui/language';
import { usePageKeys, usePageLook } from '@/components/ui/page-look';
import { Skeleton } from '@/components/ui/Skeleton';
import { ToastProvider } from '@/components/ui/Toast';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { translator } from '@/utils/i18n/text';
import { defaultSettings, type Settings } from '@/utils/settings';
import { checkHealth, type Health } from '@/utils/storage/health';
import { readSettings } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { OptionsPage } from './OptionsPage';

/** Looks whether the database is whole, then shows the settings. */
export function App() {
  const [health, setHealth] = useState<Health | null>(null);
  const check = () => void checkHealth().then(setHealth);
  useEffect(check, []);
  if (!health) return <Skeleton lines={6} />;
  // A database that cannot be opened has no settings to watch; what helps is on the same page.
  const canRead = health.state === 'fine' || health.state === 'emptied' || health.state === 'newer';
  if (!canRead) return <Page settings={defaultSettings} health={health} onCheck={check} />;
  return <WatchedPage health={health} onCheck={check} />;
}

interface Props {
  health: Health;
  onCheck: () => void;
}

function WatchedPage(props: Props) {
  const settings = useLiveQuery(readSettings);
  return settings ? <Page settings={settings} {...props} /> : <Skeleton lines={6} />;
}

function Page({ settings, health, onCheck }: Props & { settings: Settings }) {
  const { language, theme } = settings;
  usePageLook(language, theme);
  usePageKeys(settings.singleKeys);
  useEffect(() => {
    const t = translator(optionsTexts, language);
    document.title = `${t('options.title')} · ${t('options.name')}`;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <ToastProvider>
        <OptionsPage settings={settings} health={health} onCheck={onCheck} />
      </ToastProvider>
    </LanguageContext.Provider>
  );
}
