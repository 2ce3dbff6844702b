import { useText } from '@/components/ui/language';
import { iconOf, type State, stateOf } from '@/components/ui/timeliness-look';
import type { Timeliness } from '@/utils/cases/timeliness';
import { panelTexts } from '@/utils/i18n/catalogues/panel';

type Name = 'panel.stateInTime' | 'panel.stateNear' | 'panel.stateLate';

const NAMES: Partial<Record<State, Name>> = {
  inTime: 'panel.stateInTime',
  near: 'panel.stateNear',
  late: 'panel.stateLate',
};

/** The state as a shape with a name, so that colour is never the only sign. */
export function StateIcon({ timeliness }: { timeliness: Timeliness }) {
  const t = useText(panelTexts);
  const Icon = iconOf(timeliness);
  const name = NAMES[stateOf(timeliness)];
  return name ? (
    <Icon size={16} role="img" aria-label={t(name)} />
  ) : (
    <Icon size={16} aria-hidden="true" />
  );
}
