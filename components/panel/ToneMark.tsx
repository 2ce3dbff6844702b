import { CircleCheck, Clock, Minus, TriangleAlert } from 'lucide-preact';
import { useText } from '@/components/ui/language';
import { panelTexts } from '@/utils/i18n/catalogues/panel';
import type { Tone } from './tone';

/** The state as a shape with a name, so that colour is never the only sign. */
export function ToneMark({ tone }: { tone: Tone }) {
  const t = useText(panelTexts);
  switch (tone) {
    case 'late':
      return <TriangleAlert size={16} role="img" aria-label={t('panel.stateLate')} />;
    case 'near':
      return <Clock size={16} role="img" aria-label={t('panel.stateNear')} />;
    case 'inTime':
      return <CircleCheck size={16} role="img" aria-label={t('panel.stateInTime')} />;
    case 'none':
      return <Minus size={16} aria-hidden="true" />;
  }
}
