import { useCallback } from 'preact/hooks';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import { submitTexts } from '@/utils/i18n/catalogues/submit';

/** Copies a text and says so. */
export function useCopy(): (text: string) => void {
  const t = useText(submitTexts);
  const toast = useToast();
  return useCallback(
    (text: string) =>
      void navigator.clipboard.writeText(text).then(() => toast({ text: t('submit.made.copied') })),
    [t, toast],
  );
}
