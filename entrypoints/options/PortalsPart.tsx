import { useState } from 'preact/hooks';
import { PortalsEditor } from '@/components/options/PortalsEditor';
import { useText } from '@/components/ui/language';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { coversOtherPorts } from '@/utils/portals/pattern';
import { ok, type Result } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { readSettings, saveSettings } from '@/utils/storage/settings';
import { askForPortal, dropPortal, usePortalStates } from './portals';
import type { Acts } from './use-acts';

interface Props {
  portals: readonly string[];
  acts: Acts;
}

/** The portals with what the browser says of them, and the click that asks it. */
export function PortalsPart({ portals, acts: { run } }: Props) {
  const t = useText(optionsTexts);
  const [blocked, setBlocked] = useState<ReadonlySet<string>>(new Set());
  const views = usePortalStates(portals, blocked);

  const allow = (origin: string) =>
    run(add(origin), () =>
      t(coversOtherPorts(origin) ? 'portals.addedAllPorts' : 'portals.added', { origin }),
    );
  const add = async (origin: string): Promise<Result<unknown>> => {
    const asked = await askForPortal(origin);
    if (asked.ok) return addPortal(origin);
    if (asked.problem.code === 'portal.blockedByPolicy') setBlocked(new Set([...blocked, origin]));
    return asked;
  };
  const remove = (origin: string) =>
    void run(removePortal(origin), () => ({
      text: t('portals.removed', { origin }),
      undo: () => void allow(origin),
    }));

  return <PortalsEditor portals={views} onAllow={allow} onRemove={remove} />;
}

async function addPortal(origin: string): Promise<Result<Settings>> {
  const { portals } = await readSettings();
  if (portals.includes(origin)) return ok(await readSettings());
  return saveSettings({ portals: [...portals, origin] }, { now: Date.now() });
}

async function removePortal(origin: string): Promise<Result<Settings>> {
  const { portals } = await readSettings();
  const rest = portals.filter((one) => one !== origin);
  const saved = await saveSettings({ portals: rest }, { now: Date.now() });
  if (saved.ok) await dropPortal(origin, rest);
  return saved;
}
