import { CalendarClock } from 'lucide-preact';
import type { Choice, Comparison } from '@/utils/handover/compare';
import type { TakeLine } from '@/utils/handover/taking';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { ChoiceField } from './ChoiceField';
import { standingWords } from './change-words';
import { KindMark } from './KindMark';
import { EventList, PackedCaseLine } from './SharedCaseLine';

interface Props {
  lines: readonly TakeLine[];
  choiceOf(id: string): Choice;
  onChoice(id: string, choice: Choice): void;
}

/** The cases of a pack beside what is here, each with what there is to decide. */
export function TakeList({ lines, choiceOf, onChoice }: Props) {
  return (
    <ul class="pack-cases">
      {lines.map((line) => (
        <PackedCaseLine
          key={line.packed.case.id}
          packed={line.packed}
          mark={<KindMark kind={line.older ? 'older' : line.kind} />}
        >
          <Otherwise line={line} />
          {line.kind === 'conflicting' && line.found && (
            <Conflict
              name={line.packed.case.code ?? line.packed.case.title}
              found={line.found}
              choice={choiceOf(line.packed.case.id)}
              onChoice={(choice) => onChoice(line.packed.case.id, choice)}
            />
          )}
        </PackedCaseLine>
      ))}
    </ul>
  );
}

function Otherwise({ line }: { line: TakeLine }) {
  const t = useText(handoverTexts);
  const language = useLanguage();
  if (!line.otherwise) return null;
  const mine = standingWords(line.otherwise, language);
  const theirs = standingWords(line.packed.standing, language);
  return (
    <Note tone="near" icon={CalendarClock} title={t('handover.take.otherwise', { mine, theirs })} />
  );
}

interface ConflictProps {
  name: string;
  found: Comparison;
  choice: Choice;
  onChoice(choice: Choice): void;
}

/** What only one side has, and which to keep. */
export function Conflict({ name, found, choice, onChoice }: ConflictProps) {
  const t = useText(handoverTexts);
  const sides = [
    { title: t('handover.conflict.mine'), events: found.own },
    { title: t('handover.conflict.theirs'), events: [...found.add, ...found.alter] },
  ];
  return (
    <div class="conflict">
      <div class="conflict__sides">
        {sides.map(
          ({ title, events }) =>
            events.length > 0 && (
              <section key={title}>
                <h4 class="conflict__title">{title}</h4>
                <EventList events={events} />
              </section>
            ),
        )}
      </div>
      <ChoiceField label={t('handover.choice', { name })} value={choice} onChange={onChoice} />
    </div>
  );
}
