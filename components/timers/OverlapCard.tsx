import { Layers2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { type Overlap, without } from '@/utils/timers/overlaps';
import type { TimeEntry } from '@/utils/timers/time-entry';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { TextField } from '../ui/TextField';
import { timeBeside } from './instant-words';
import { lengthWords } from './length-words';

interface Props {
  overlap: Overlap;
  nameOf(caseId: string): string;
  now: Instant;
  onTrim(cut: TimeEntry, keep: TimeEntry): void;
  onKeep(reason: string): void;
}

/** Two entries that count the same time: trim one, or say why both are right. */
export function OverlapCard({ overlap, nameOf, now, onTrim, onKeep }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const { earlier, later, milliseconds, reason } = overlap;
  const time = lengthWords(milliseconds, language);
  const [asks, setAsks] = useState(false);
  if (reason !== null) return <p class="muted">{t('timers.overlap.kept', { time, reason })}</p>;
  const name = (entry: TimeEntry) => nameOf(entry.caseId) || t('timers.noName');
  return (
    <Note
      tone="near"
      icon={Layers2}
      title={t('timers.overlap.title', { time })}
      action={
        asks ? (
          <ReasonForm onKeep={onKeep} />
        ) : (
          <>
            {[
              { cut: earlier, keep: later },
              { cut: later, keep: earlier },
            ].map(({ cut, keep }) => (
              <Button key={cut.id} size="small" onClick={() => onTrim(cut, keep)}>
                {without(cut, overlap.stretches)
                  ? t('timers.overlap.trim', { time, name: name(cut) })
                  : t('timers.overlap.remove', { name: name(cut) })}
              </Button>
            ))}
            <Button size="small" tone="quiet" onClick={() => setAsks(true)}>
              {t('timers.overlap.keep')}
            </Button>
          </>
        )
      }
    >
      <ul class="overlap">
        {[earlier, later].map((entry) => (
          <li key={entry.id} class="number">
            {`${timeBeside(entry.startedAt, now)} – ${timeBeside(entry.endedAt ?? now, entry.startedAt)} · ${name(entry)}`}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function ReasonForm({ onKeep }: { onKeep(reason: string): void }) {
  const t = useText(timersTexts);
  const [reason, setReason] = useState('');
  return (
    <form
      class="overlap__reason"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(reason);
      }}
    >
      <TextField
        label={t('timers.overlap.reason')}
        hint={t('timers.overlap.reasonHint')}
        value={reason}
        onInput={setReason}
        inputRef={(element) => element?.focus()}
        input={{ maxLength: 200, autocomplete: 'off' }}
      />
      <Button type="submit" size="small">
        {t('timers.overlap.save')}
      </Button>
    </form>
  );
}
