import { useEffect, useState } from 'preact/hooks';
import { CalendarCard } from '@/components/options/CalendarCard';
import { LookSettings } from '@/components/options/LookSettings';
import { OptionsShell } from '@/components/options/OptionsShell';
import { type ProfileDraft, ProfileForm } from '@/components/options/ProfileForm';
import { RemindersEditor } from '@/components/options/RemindersEditor';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Settings } from '@/utils/settings';
import { saveUnitId } from '@/utils/storage/exchange-settings';
import type { Health } from '@/utils/storage/health';
import { saveSettings } from '@/utils/storage/settings';
import { CardPartLater } from './CardPartLater';
import { DataPart } from './DataPart';
import { HealthNote } from './HealthNote';
import { HoursPart } from './HoursPart';
import { Keys } from './Keys';
import { NotifyPart } from './NotifyPart';
import { PortalsPart } from './PortalsPart';
import { type Acts, useActs } from './use-acts';

interface Props {
  settings: Settings;
  health: Health;
  onCheck: () => void;
}

/** All settings on one page; each part saves for itself. */
export function OptionsPage({ settings, health, onCheck }: Props) {
  const acts = useActs();
  useStartAtPart();
  return (
    <OptionsShell>
      <HealthNote health={health} onCheck={onCheck} />
      <div class="options__problem">
        <ProblemNote problem={acts.problem} />
      </div>
      <PortalsPart portals={settings.portals} acts={acts} />
      <TimeParts settings={settings} acts={acts} />
      <PersonParts settings={settings} acts={acts} />
      {health.state === 'fine' && <CardPartLater acts={acts} />}
      <DataPart acts={acts} whole={health.state === 'fine'} onCheck={onCheck} />
      <Keys />
    </OptionsShell>
  );
}

interface PartProps {
  settings: Settings;
  acts: Acts;
}

const save = (change: Partial<Settings>) => saveSettings(change, { now: Date.now() });

/** The code of the unit lies with what is exchanged, beside what this page does not know. */
async function saveProfile({ profile, unitId }: ProfileDraft) {
  const kept = await saveUnitId(unitId);
  return kept.ok ? save({ profile }) : kept;
}

/** What deadlines and reminders are counted by. */
function TimeParts({ settings, acts }: PartProps) {
  const { run } = acts;
  const t = useText(optionsTexts);
  const said = () => t('options.saved');
  return (
    <>
      <HoursPart
        hours={settings.officeHours}
        onSave={(officeHours) => run(save({ officeHours }), said)}
      />
      <CalendarCard />
      <RemindersEditor
        plan={settings.reminders}
        onSave={(reminders) => run(save({ reminders }), said)}
      />
      <NotifyPart acts={acts} />
    </>
  );
}

function PersonParts({ settings, acts: { run } }: PartProps) {
  const t = useText(optionsTexts);
  return (
    <>
      <ProfileForm
        profile={settings.profile}
        unitId={settings.exchange.unitId}
        onSave={(draft) => run(saveProfile(draft), () => t('options.saved'))}
      />
      <LookSettings
        language={settings.language}
        theme={settings.theme}
        singleKeys={settings.singleKeys}
        onChange={(change) => void run(save(change))}
      />
    </>
  );
}

/** Parts are drawn after the address was read, so the browser cannot go there by itself. */
function useStartAtPart(): void {
  const [part] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (part !== '') document.getElementById(part)?.scrollIntoView();
  }, [part]);
}
