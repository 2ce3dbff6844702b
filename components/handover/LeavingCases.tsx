import { MessageSquarePlus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Case } from '@/utils/cases/case';
import { notedEvents, noteOf, sharedEvent } from '@/utils/handover/shared-case';
import type { Standing } from '@/utils/handover/standing';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { personalDataIn } from '@/utils/privacy/private-text';
import { TickList } from '../exchange/TickList';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { eventWords } from './change-words';
import { SharedCaseLine } from './SharedCaseLine';
import { WatchedText } from './WhomFields';

const texts = { ...casesTexts, ...handoverTexts };

/** What goes along with cases, ticked or written one by one. */
export interface Along {
  /** Events whose notes go along. */
  notes: readonly string[];
  /** By id of the case. */
  remarks: Readonly<Record<string, string>>;
}

/** A case that may leave. */
export interface LeavingCase {
  /** By which remarks are kept. */
  id: string;
  one: Case;
  standing: Standing;
  /** Events whose notes may go along. */
  events: Case['events'];
  /** Below its name. */
  about?: ComponentChildren;
}

interface Props {
  cases: readonly LeavingCase[];
  along: Along;
  onAlong(along: Along): void;
  /** Cases that stay after all; absent where all go. */
  staying?: ReadonlySet<string> | undefined;
  onStay?(id: string, stays: boolean): void;
}

/** Each case with what may go along with it. */
export function LeavingCases({ cases, along, onAlong, staying, onStay }: Props) {
  const t = useText(texts);
  return (
    <ul class="pack-cases">
      {cases.map((leaving) => {
        const { id, one, standing, about } = leaving;
        const name = one.code ?? (one.title || t('cases.noTitle'));
        const stays = staying?.has(id) ?? false;
        return (
          <SharedCaseLine
            key={id}
            one={one}
            standing={standing}
            lead={
              onStay && (
                <Checkbox checked={!stays} hideLabel onChange={(on) => onStay(id, !on)}>
                  {t('cases.selectOne', { name })}
                </Checkbox>
              )
            }
          >
            {about}
            <PersonalNote one={one} />
            {!stays && <GoesAlong leaving={leaving} name={name} along={along} onAlong={onAlong} />}
          </SharedCaseLine>
        );
      })}
    </ul>
  );
}

/** A name that a person gave may hold what must not leave. */
function PersonalNote({ one }: { one: Case }) {
  const t = useText(handoverTexts);
  const slips = one.events.flatMap((event) => ('slip' in event && event.slip ? [event.slip] : []));
  if (personalDataIn([one.title, ...slips].join(' ; ')).length === 0) return null;
  return (
    <StateMark state="near" bare>
      {t('handover.give.personal')}
    </StateMark>
  );
}

interface AlongProps extends Pick<Props, 'along' | 'onAlong'> {
  leaving: LeavingCase;
  name: string;
}

function GoesAlong({ leaving, name, along, onAlong }: AlongProps) {
  const t = useText(handoverTexts);
  const language = useLanguage();
  const { id, events } = leaving;
  const [writes, setWrites] = useState(false);
  const remark = along.remarks[id] ?? '';
  const offers = notedEvents(events).map((event) => ({
    id: event.id,
    words: noteOf(event),
    hint: eventWords(sharedEvent(event, false), language),
  }));
  const own = new Set(offers.map((offer) => offer.id));
  return (
    <div class="pack-case__along">
      {offers.length > 0 && (
        <TickList
          title={t('handover.give.notes', { name })}
          offers={offers}
          ticked={along.notes.filter((one) => own.has(one))}
          onChange={(ticked) => {
            const others = along.notes.filter((one) => !own.has(one));
            onAlong({ ...along, notes: [...others, ...ticked] });
          }}
        />
      )}
      {writes || remark !== '' ? (
        <WatchedText
          label={t('handover.give.remark', { name })}
          value={remark}
          maxLength={1_000}
          onInput={(text) => onAlong({ ...along, remarks: { ...along.remarks, [id]: text } })}
        />
      ) : (
        <p>
          <Button
            size="small"
            tone="quiet"
            icon={MessageSquarePlus}
            label={t('handover.give.remark.addFor', { name })}
            onClick={() => setWrites(true)}
          >
            {t('handover.give.remark.add')}
          </Button>
        </p>
      )}
    </div>
  );
}
