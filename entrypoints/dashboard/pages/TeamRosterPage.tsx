import { FileSpreadsheet, Users } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { RosterTable } from '@/components/team/RosterTable';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import { readTable, TABLE_BYTES_AT_MOST } from '@/utils/export/read-table';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Problem } from '@/utils/problems';
import { fail, type Result } from '@/utils/problems';
import { changeRoster } from '@/utils/storage/roster';
import { withoutNames } from '@/utils/team/hidden-names';
import { type BadLine, mergeRoster, type ReadRoster, readRoster } from '@/utils/team/roster';
import type { TeamPartProps } from './TeamPage';

/** The people of the unit, read from the office’s own list. */
export function TeamRosterPage({ team, nameOf, isHidden }: TeamPartProps) {
  const t = useText(teamTexts);
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [bad, setBad] = useState<readonly BadLine[]>([]);
  const { unitId } = team;
  const take = async (file: File) => {
    const read = await readList(file);
    setProblem(read.ok ? null : read.problem);
    setBad(read.ok ? read.value.bad : []);
    if (!read.ok) return;
    const lines = read.value.lines ?? [];
    const newId = () => crypto.randomUUID();
    const done = await changeRoster(unitId, (known) =>
      mergeRoster(known, lines, { unitId, newId }),
    );
    setProblem(done.ok ? null : done.problem);
    if (done.ok) toast({ text: t('team.roster.done', { count: lines.length }) });
  };
  const members = isHidden ? withoutNames(team.members) : team.members;
  const roster = members.map(({ person }) => person);
  return (
    <>
      <div class="team-line">
        <Button
          tone={roster.length === 0 ? 'primary' : 'plain'}
          icon={FileSpreadsheet}
          onClick={() => input.current?.click()}
        >
          {t('team.roster.read')}
        </Button>
        <span class="muted">{t('team.roster.about')}</span>
        <input
          ref={input}
          type="file"
          accept=".csv,.xlsx"
          hidden
          aria-label={t('team.roster.read')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same list, mended, must count as a new choice.
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      <ProblemNote problem={problem} />
      {bad.length > 0 && <BadLines bad={bad} />}
      {roster.length === 0 ? (
        <EmptyNote icon={Users} title={t('team.empty')}>
          {t('team.empty.next')}
        </EmptyNote>
      ) : (
        <RosterTable
          roster={roster}
          nameOf={nameOf}
          onRemove={(person) =>
            void changeRoster(unitId, (known) => known.filter(({ id }) => id !== person.id)).then(
              (done) => {
                setProblem(done.ok ? null : done.problem);
                if (done.ok) toast({ text: t('team.roster.removed', { name: nameOf(person) }) });
              },
            )
          }
        />
      )}
    </>
  );
}

const BAD_SHOWN = 20;

function BadLines({ bad }: { bad: readonly BadLine[] }) {
  const t = useText(teamTexts);
  return (
    <Card title={t('team.roster.bad', { count: bad.length })}>
      <ul class="team-asks">
        {bad.slice(0, BAD_SHOWN).map(({ line, why, text }) => (
          <li key={line}>{t(`team.roster.${why}`, { line, text })}</li>
        ))}
      </ul>
    </Card>
  );
}

async function readList(file: File): Promise<Result<ReadRoster>> {
  if (file.size > TABLE_BYTES_AT_MOST) return fail({ code: 'file.tooLarge' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail({ code: 'table.unreadable' });
  const table = await readTable(new Uint8Array(bytes));
  if (!table.ok) return table;
  const read = table.value.map(({ rows }) => readRoster(rows));
  const found = read.find(({ lines }) => lines !== null);
  return found ? { ok: true, value: found } : fail({ code: 'roster.noNames' });
}
