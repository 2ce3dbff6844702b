import { Copy, Files, Link2 } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { CompareDialog } from '@/components/exchange/CompareDialog';
import { DropZone } from '@/components/team/DropZone';
import { comparedText, type TeamWords } from '@/components/team/team-words';
import { type VerdictLine, VerdictTable } from '@/components/team/VerdictTable';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Progress } from '@/components/ui/Progress';
import { useToast } from '@/components/ui/Toast';
import { fromBase64 } from '@/utils/exchange/bytes';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { LIMITS } from '@/utils/exchange/limits';
import { confirmKey, meetKey } from '@/utils/exchange/pins';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { periodText } from '@/utils/i18n/period-text';
import type { Problem } from '@/utils/problems';
import type { Language } from '@/utils/settings';
import { changePins } from '@/utils/storage/cards';
import { changeRoster } from '@/utils/storage/roster';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { differencesOf } from '@/utils/team/differences';
import { withoutNames } from '@/utils/team/hidden-names';
import { missingOf } from '@/utils/team/team-view';
import { clock } from '../clock';
import { type Bound, boundOf, boundRoster, namedSenders } from '../team/bind-senders';
import { droppedFiles } from '../team/dropped-files';
import { type Inbox, readInbox } from '../team/read-team';
import { SharedFolder } from '../team/SharedFolder';
import { type JudgedFile, useInbox } from '../team/use-inbox';
import type { TeamPartProps } from './TeamPage';

/** Files arrive: each gets its verdict, and nothing is written before the head agrees. */
export function TeamInboxPage({ team, period, nameOf, isHidden }: TeamPartProps) {
  const t = useText(teamTexts);
  const toast = useToast();
  const language = useLanguage();
  const read = useCallback(() => readInbox(team.unitId), [team.unitId]);
  const inbox = useLiveQuery(read);
  const files = useInbox(inbox, team.unitId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async () => {
    const done = await files.take();
    setProblem(done.ok ? null : done.problem);
    if (done.ok) toast({ text: t('team.taken', { count: done.value }) });
  };
  const missing = missingOf(isHidden ? withoutNames(team.members) : team.members);
  const remind = () => {
    const names = missing.map(nameOf).join('; ');
    const text = t('team.remind.text', { period: periodText(period.key, language), names });
    void navigator.clipboard.writeText(text).then(() => toast({ text: t('team.copied') }));
  };
  const keeps = files.judged.filter(({ verdict }) => verdict.keeps).length;
  return (
    <>
      {/* Not before the keys are there: a file that was sealed for them would be taken for a stranger’s. */}
      {inbox && (
        <DropZone
          onFiles={(chosen) => void files.add(chosen)}
          onDrop={(data) => void droppedFiles(data).then(files.add)}
        />
      )}
      {inbox && <SharedFolder unitId={team.unitId} files={files} />}
      {files.reading && <Progress label={t('team.reading')} {...files.reading} />}
      <ProblemNote problem={problem} />
      {files.leftOut > 0 && (
        <Note
          tone="near"
          icon={Files}
          title={t('team.leftOut', { count: files.leftOut, most: LIMITS.files })}
        >
          {t('team.leftOut.next')}
        </Note>
      )}
      {isHidden && files.judged.length > 0 && (
        <p class="muted">{t('team.alias.inbox', { count: files.judged.length })}</p>
      )}
      {inbox && !isHidden && files.judged.length > 0 && (
        <>
          <Verdicts inbox={inbox} team={team} files={files} onProblem={setProblem} />
          <div class="team-line">
            <Button tone="primary" disabled={keeps === 0} onClick={() => void take()}>
              {t('team.take', { count: keeps })}
            </Button>
            <Button onClick={files.clear}>{t('team.clear')}</Button>
          </div>
        </>
      )}
      <Card title={t('team.sentOf', sentOf(team.members))}>
        <div class="team-line">
          <Button icon={Copy} disabled={missing.length === 0} onClick={remind}>
            {t('team.remind')}
          </Button>
          <span class="muted">{missing.map(nameOf).join('; ')}</span>
        </div>
      </Card>
    </>
  );
}

/** How many summaries count, of how many people. */
export const sentOf = (members: TeamPartProps['team']['members']) => ({
  sent: members.filter((one) => one.summary !== null).length,
  all: members.length,
});

interface VerdictsProps extends Pick<TeamPartProps, 'team'> {
  inbox: Inbox;
  files: ReturnType<typeof useInbox>;
  onProblem(problem: Problem | null): void;
}

function Verdicts({ inbox, team, files, onProblem }: VerdictsProps) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const { roster } = inbox;
  const [comparing, setComparing] = useState<{ file: JudgedFile; digits: string } | null>(null);
  const report = (done: { ok: boolean; problem?: Problem }) =>
    onProblem(done.ok ? null : (done.problem ?? null));
  const fileOf = (line: VerdictLine) => files.judged.find((one) => one.id === line.id);
  const named = namedSenders(files.judged, roster);
  const bind = async (pairs: readonly Bound[]) =>
    report(await changeRoster(team.unitId, (people) => boundRoster(people, pairs, team.unitId)));
  const compare = async (line: VerdictLine) => {
    const file = fileOf(line);
    const key = fromBase64(file?.verdict.file?.payload.author.verifyKey ?? '');
    if (file && key) setComparing({ file, digits: await fingerprint('sign', key) });
  };
  const same = async () => {
    const author = comparing?.file.verdict.file?.payload.author;
    setComparing(null);
    if (!author) return;
    const who = { role: 'member', subject: author.memberId } as const;
    const now = clock();
    report(
      await changePins(who, (pins) =>
        confirmKey(meetKey(pins, who, author.verifyKey, now), author.verifyKey, now),
      ),
    );
  };
  return (
    <>
      {named.length > 0 && (
        <p>
          <Button icon={Link2} onClick={() => void bind(named)}>
            {t('team.bindAll', { count: named.length })}
          </Button>
        </p>
      )}
      <VerdictTable
        lines={files.judged.map((one) => lineOf(one, team, t, language))}
        unbound={roster.filter((one) => one.memberId === null)}
        knownItems={inbox.knownItems}
        onBind={(line, personId) => {
          const author = fileOf(line)?.verdict.file?.payload;
          if (author) void bind([boundOf(author, personId)]);
        }}
        onCompare={(line) => void compare(line)}
        onPassphrase={(line, typed) => {
          const file = fileOf(line);
          if (file) void files.openWith(file, typed);
        }}
      />
      <CompareDialog
        digits={comparing?.digits ?? null}
        onSame={() => void same()}
        onClose={() => setComparing(null)}
      />
    </>
  );
}

function lineOf(
  { id, name, verdict }: JudgedFile,
  team: TeamPartProps['team'],
  t: TeamWords,
  language: Language,
): VerdictLine {
  const { file } = verdict;
  const known = team.members.find(
    ({ person }) => file && person.memberId === file.payload.author.memberId,
  )?.summary;
  const isOther = known && file && known.hash !== file.hash && file.payload.period === team.period;
  const differences = isOther ? differencesOf(known.body, file.payload.body) : [];
  const changes = differences.map(({ figure, before, after }) =>
    t('team.change', {
      what: t(`team.col.${figure}`),
      before: comparedText(figure, before, language),
      after: comparedText(figure, after, language),
    }),
  );
  return { id, name, verdict, changes: changes.length > 0 ? changes.join('; ') : null };
}
