import { useState } from 'preact/hooks';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';

interface Props {
  title: string;
  offers: readonly { id: string; words: string; hint?: string | undefined }[];
  ticked: readonly string[];
  onChange(ticked: string[]): void;
}

/** How many are shown at first. */
const SHOWN = 12;

/** Things that go out only when ticked, one by one; there is no box for all of them. */
export function TickList({ title, offers, ticked, onChange }: Props) {
  const t = useText(submitTexts);
  const [all, setAll] = useState(false);
  if (offers.length === 0) return null;
  const shown = all ? offers : offers.slice(0, SHOWN);
  const more = offers.length - shown.length;
  return (
    <fieldset class="ticks">
      <legend class="field__label">{title}</legend>
      {shown.map(({ id, words, hint }) => (
        <Checkbox
          key={id}
          checked={ticked.includes(id)}
          hint={hint}
          onChange={(on) => onChange(on ? [...ticked, id] : ticked.filter((one) => one !== id))}
        >
          {words}
        </Checkbox>
      ))}
      {more > 0 && (
        <Button size="small" tone="quiet" onClick={() => setAll(true)}>
          {t('submit.choose.more', { count: more })}
        </Button>
      )}
    </fieldset>
  );
}
