import { useEffect, useState } from 'preact/hooks';
import { FilePick } from '@/components/exchange/FilePick';
import { names } from '@/components/ui/class-names';
import { LanguageContext, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { showPageLook } from '@/components/ui/page-look';
import { Segmented } from '@/components/ui/Segmented';
import { readerTexts } from '@/utils/i18n/catalogues/reader';
import type { Problem } from '@/utils/problems';
import type { Language } from '@/utils/settings';
import { type Opened, openFile } from './open-file';
import { PassphraseForm } from './PassphraseForm';
import { ReadSummary } from './ReadSummary';

const LANGUAGES = [
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'en', label: 'English' },
] as const;

/** The whole page: a file in, its content in words. */
export function Reader() {
  const [language, setLanguage] = useState<Language>('vi');
  useEffect(() => showPageLook(document.documentElement, language, 'system'), [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Page language={language} onLanguage={setLanguage} />
    </LanguageContext.Provider>
  );
}

interface Props {
  language: Language;
  onLanguage(language: Language): void;
}

function Page({ language, onLanguage }: Props) {
  const t = useText(readerTexts);
  const { file, opened, problem, busy, open } = useFile();
  const drop = useDrop((dropped) => void open(dropped, null));
  const needsPassphrase =
    problem?.code === 'exchange.passphraseNeeded' || problem?.code === 'exchange.passphraseWrong';
  return (
    <main class={names('reader', drop.over && 'reader--over')} {...drop.handlers}>
      <header class="reader__head">
        <h1>{t('reader.title')}</h1>
        <Segmented
          label={t('reader.language')}
          hideLabel
          value={language}
          options={LANGUAGES}
          onChange={onLanguage}
        />
      </header>
      <p class="muted">{t('reader.intro')}</p>
      <div class="reader__form">
        <FilePick primary={!opened} busy={busy} onFile={(chosen) => void open(chosen, null)}>
          {t('reader.choose')}
        </FilePick>
        {file && (
          <p class="muted">
            <bdi>{file.name}</bdi>
          </p>
        )}
      </div>
      <p role="status">{busy ? t('reader.working') : ''}</p>
      {file && needsPassphrase && (
        <PassphraseForm busy={busy} onOpen={(typed) => void open(file, typed)} />
      )}
      {problem?.code !== 'exchange.passphraseNeeded' && <ProblemNote problem={problem} />}
      {problem?.code === 'exchange.notForMe' && <p>{t('reader.keyed')}</p>}
      {opened && <ReadSummary opened={opened} />}
    </main>
  );
}

/** Long enough for the browser to draw that it is working. */
const BREATH = 50;

function useFile() {
  const [file, setFile] = useState<File | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (chosen: File, typed: string | null) => {
    setFile(chosen);
    setOpened(null);
    setProblem(null);
    setBusy(true);
    await new Promise((resolve) => setTimeout(resolve, BREATH));
    const read = await openFile(chosen, typed);
    setBusy(false);
    if (read.ok) setOpened(read.value);
    else setProblem(read.problem);
  };
  return { file, opened, problem, busy, open };
}

function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
  };
  return { over, handlers };
}
