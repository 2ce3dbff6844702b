import { CalendarClock } from 'lucide-preact';
import type { Choice } from '@/utils/handover/compare';
import type { Standing } from '@/utils/handover/standing';
import type { TakeLine } from '@/utils/handover/taking';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { Conflict } from './Conflict';
import { standingWords } from './change-words';
import { byNeed, KindMark } from './KindMark';
import { EventList, PackedCaseLine } from './SharedCaseLine';

interface Props {
  lines: readonly TakeLine[];
  choiceOf(id: string): Choice;
  onChoice(id: string, choice: Choice): void;
  /** How a case would stand after what is chosen. */
  standingOf(line: TakeLine): Standing;
}

/** The cases of a pack beside what is here, each with what there is to decide. */
export function TakeList({ lines, choiceOf, onChoice, standingOf }: Props) {
  return (
    <ul class="pack-cases">
      {byNeed(lines, kindOf).map((line) => (
        <PackedCaseLine
          key={line.packed.case.id}
          packed={line.packed}
          mark={<KindMark kind={kindOf(line)} />}
        >
          <Otherwise line={line} />
          <WhatIsNew line={line} />
          {line.kind === 'conflicting' && line.found && line.mine && (
            <Conflict
              name={line.packed.case.code ?? line.packed.case.title}
              found={line.found}
              mine={line.mine}
              theirs={line.packed.case}
              after={standingOf(line)}
              choice={choiceOf(line.packed.case.id)}
              onChoice={(choice) => onChoice(line.packed.case.id, choice)}
            />
          )}
        </PackedCaseLine>
      ))}
    </ul>
  );
}

const kindOf = ({ older, kind }: TakeLine) => (older ? 'older' : kind);

/** What the file brings for a case that is here, where nothing has to be decided. */
function WhatIsNew({ line: { kind, found } }: { line: TakeLine }) {
  const t = useText(handoverTexts);
  const events = found ? [...found.add, ...found.alter] : [];
  if (kind !== 'changed' || events.length === 0) return null;
  return (
    <section>
      <h3 class="conflict__title">{t('handover.conflict.theirs')}</h3>
      <EventList events={events} />
    </section>
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
