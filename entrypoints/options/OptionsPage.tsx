import { useEffect, useState } from 'preact/hooks';
import { DaysOffEditor } from '@/components/options/DaysOffEditor';
import { LookSettings } from '@/components/options/LookSettings';
import { OfficeHoursEditor } from '@/components/options/OfficeHoursEditor';
import { OptionsShell } from '@/components/options/OptionsShell';
import { ProfileForm } from '@/components/options/ProfileForm';
import { RemindersEditor } from '@/components/options/RemindersEditor';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { type Day, dayOf } from '@/utils/calendar/day';
import { daysOf } from '@/utils/calendar/own-days';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatDay } from '@/utils/i18n/format';
import { send } from '@/utils/messages/send';
import type { Settings } from '@/utils/settings';
import type { Health } from '@/utils/storage/health';
import { saveSettings } from '@/utils/storage/settings';
import { DataPart } from './DataPart';
import { HealthNote } from './HealthNote';
import { Keys } from './Keys';
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

/** What deadlines and reminders are counted by. */
function TimeParts({ settings, acts: { run } }: PartProps) {
  const t = useText(optionsTexts);
  const said = () => t('options.saved');
  const unitDaysOff = (days: readonly { day: Day; name: string }[]) => ({
    calendar: {
      ...settings.calendar,
      unitDaysOff: days.map(({ day, name }) => ({ from: day, to: day, name })),
    },
  });
  return (
    <>
      <OfficeHoursEditor
        hours={settings.officeHours}
        onSave={(officeHours) => run(save({ officeHours }), said)}
      />
      <DaysOffEditor
        days={settings.calendar.unitDaysOff.flatMap((span) =>
          daysOf(span).map((day) => ({ day, name: span.name })),
        )}
        packs={HOLIDAY_PACKS}
        today={dayOf(Date.now())}
        onSave={(days) => run(save(unitDaysOff(days)), said)}
        onRemove={({ day }, rest) =>
          void run(save(unitDaysOff(rest)), () => ({
            text: t('off.removed', { day: formatDay(day) }),
            undo: () => void run(save({ calendar: settings.calendar })),
          }))
        }
      />
      <RemindersEditor
        remindBefore={settings.remindBefore}
        onSave={(remindBefore) => run(save({ remindBefore }), said)}
        onTest={() => void run(send({ type: 'notification.test' }), () => t('remind.tested'))}
      />
    </>
  );
}

function PersonParts({ settings, acts: { run } }: PartProps) {
  const t = useText(optionsTexts);
  return (
    <>
      <ProfileForm
        profile={settings.profile}
        onSave={(profile) => run(save({ profile }), () => t('options.saved'))}
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
