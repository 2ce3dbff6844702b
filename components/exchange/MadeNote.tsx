import { Copy, Download, FileCheck2 } from 'lucide-preact';
import type { Head } from '@/utils/exchange/head';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { formatDigits } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { HeadDetails } from './HeadFacts';

/** A file that was made, read back and written down. */
export interface Made {
  file: string;
  text: string;
  hash: string;
  head: Head;
  /** Digits of the key that signed it. */
  signer: string;
  /** null for a file that needs none. */
  passphrase: string | null;
  /** The key was made with this file: the head does not know it yet. */
  isNewKey: boolean;
}

interface Props {
  made: Made;
  /** For whom it is; the head of the unit when left out. */
  to?: 'head' | 'member' | 'above' | 'colleague' | undefined;
  onDownload(): void;
  onCopy(text: string): void;
}

const FILE_WORDS = {
  head: 'submit.made.file',
  member: 'submit.made.file.member',
  above: 'submit.made.file.above',
  colleague: 'submit.made.file.colleague',
} as const;

/** What was made, and what to do with it now. */
export function MadeNote({ made, to = 'head', onDownload, onCopy }: Props) {
  const t = useText(submitTexts);
  const { file, hash, head, signer, passphrase, isNewKey } = made;
  return (
    <Note
      tone="neutral"
      icon={FileCheck2}
      title={t('submit.made', { seq: head.seq })}
      urgent
      action={
        <Button icon={Download} onClick={onDownload}>
          {t('submit.made.again')}
        </Button>
      }
    >
      <div class="submit__form">
        <p>{t(FILE_WORDS[to], { file })}</p>
        {passphrase !== null && (
          <div class="submit__secret">
            <p>{t('submit.made.passphrase')}</p>
            <p class="submit__digits code">{formatDigits(passphrase)}</p>
            <p>{t('submit.made.passphrase.once')}</p>
            <p>
              <Button size="small" icon={Copy} onClick={() => onCopy(formatDigits(passphrase))}>
                {t('submit.made.copy')}
              </Button>
            </p>
          </div>
        )}
        {isNewKey && (
          <div>
            <p>{t(to === 'head' ? 'submit.made.newKey' : 'submit.made.newKey.other')}</p>
            <p class="submit__digits code">{formatDigits(signer)}</p>
          </div>
        )}
        <HeadDetails head={head} signer={signer} hash={hash} />
      </div>
    </Note>
  );
}
