import { useState } from 'preact/hooks';
import type { Verdict } from '@/utils/exchange/verdict';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { periodText } from '@/utils/i18n/period-text';
import { problemText } from '@/utils/i18n/problem-text';
import type { RosterMember } from '@/utils/team/roster';
import { sharedItems } from '@/utils/team/shared-items';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { StateMark } from '../ui/StateMark';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { VERDICT_STATE } from './verdict-look';

/** A file on the table. */
export interface VerdictLine {
  id: number;
  name: string;
  verdict: Verdict;
  /** What differs from the summary that counts now; null where there is none. */
  changes: string | null;
}

interface Props {
  lines: readonly VerdictLine[];
  /** People to whom a new notebook may belong. */
  unbound: readonly RosterMember[];
  knownItems: ReadonlySet<string>;
  onBind(line: VerdictLine, personId: string | null): void;
  onCompare(line: VerdictLine): void;
  onPassphrase(line: VerdictLine, typed: string): void;
}

/** Each file with its verdict, the reason, and what to do. */
export function VerdictTable({ lines, ...rest }: Props) {
  const t = useText(teamTexts);
  const caption = t('team.found', { count: lines.length });
  return (
    <Table caption={caption} showCaption>
      <thead>
        <tr>
          <th scope="col">{t('team.sender')}</th>
          <th scope="col" class="verdict__wide">
            {t('team.period')}
          </th>
          <th scope="col" class="verdict__wide">
            {t('team.verdict')}
          </th>
          <th scope="col">{t('team.next')}</th>
          <th scope="col" class="verdict__wide">
            {t('team.file')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} {...rest} />
        ))}
      </tbody>
    </Table>
  );
}

function Line({ line, ...rest }: { line: VerdictLine } & Omit<Props, 'lines'>) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const { kind, file } = line.verdict;
  const period = file?.payload.period ? periodText(file.payload.period, language) : NO_NAME;
  const mark = <StateMark state={VERDICT_STATE[kind]}>{t(`team.verdict.${kind}`)}</StateMark>;
  return (
    <tr>
      <th scope="row" class="team-name">
        <bdi>{file?.payload.author.displayName ?? NO_NAME}</bdi>
        <span class="muted team-name__room verdict__narrow">{period}</span>
      </th>
      <td class="verdict__wide">{period}</td>
      <td class="verdict__wide">{mark}</td>
      <td class="verdict__next">
        <p class="verdict__narrow">{mark}</p>
        <Next line={line} {...rest} />
        <p class="code verdict__narrow">
          <bdi>{line.name}</bdi>
        </p>
      </td>
      <td class="code verdict__file verdict__wide">
        <bdi>{line.name}</bdi>
      </td>
    </tr>
  );
}

const NO_NAME = '–';

function Next({ line, ...rest }: { line: VerdictLine } & Omit<Props, 'lines'>) {
  const t = useText(teamTexts);
  const { verdict, changes } = line;
  return (
    <>
      <p>
        <NextSentence verdict={verdict} knownItems={rest.knownItems} />
      </p>
      {changes !== null && <p>{t('team.changes', { changes })}</p>}
      {verdict.remarks.map((remark) => (
        <p key={remark} class="muted">
          {t(`team.remark.${remark}`)}
        </p>
      ))}
      <NextAct line={line} {...rest} />
    </>
  );
}

function NextSentence({
  verdict,
  knownItems,
}: {
  verdict: Verdict;
  knownItems: Props['knownItems'];
}) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const { kind, problem, file } = verdict;
  if (problem) {
    const { what, next } = problemText(problem, language);
    return (
      <>
        {what} {next}
      </>
    );
  }
  switch (kind) {
    case 'otherEdition':
      return (
        <>
          {t(
            'team.verdict.otherEdition.next',
            sharedItems(file?.payload.body.ratings ?? [], knownItems),
          )}
        </>
      );
    case 'wrongUnit':
    case 'altered':
    case 'tooNew':
    case 'notOurs':
      return null;
    default:
      return <>{t(`team.verdict.${kind}.next`)}</>;
  }
}

function NextAct({
  line,
  unbound,
  onBind,
  onCompare,
  onPassphrase,
}: { line: VerdictLine } & Omit<Props, 'lines'>) {
  const t = useText(teamTexts);
  const { kind, remarks, file, problem } = line.verdict;
  if (kind === 'needsPassphrase') return <Passphrase line={line} onPassphrase={onPassphrase} />;
  if (kind === 'unknownSender') {
    const name = file?.payload.author.displayName ?? '';
    return (
      <Select
        label={t('team.bind')}
        value=""
        options={[
          { value: '', label: t('team.bind.choose') },
          { value: NEW, label: t('team.bind.new', { name }) },
          ...unbound.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(value) => {
          if (value !== '') onBind(line, value === NEW ? null : value);
        }}
      />
    );
  }
  // No comparing brings a revoked key back.
  const isComparable = kind === 'changedKey' ? problem === null : remarks.includes('notCompared');
  if (!isComparable) return null;
  return (
    <Button size="small" onClick={() => onCompare(line)}>
      {t('team.compare')}
    </Button>
  );
}

const NEW = 'new';

function Passphrase({ line, onPassphrase }: Pick<Props, 'onPassphrase'> & { line: VerdictLine }) {
  const t = useText(teamTexts);
  const [typed, setTyped] = useState('');
  return (
    <form
      class="verdict__secret"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(line, typed);
      }}
    >
      <TextField
        label={t('team.passphrase', { file: line.name })}
        value={typed}
        code
        onInput={setTyped}
        input={{ inputMode: 'numeric', autocomplete: 'off', spellcheck: false }}
      />
      <Button type="submit" size="small" disabled={typed.trim() === ''}>
        {t('team.passphrase.open')}
      </Button>
    </form>
  );
}
