import { Pencil } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { BANDS } from '@/utils/evaluation/band';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { SaidTo } from '@/utils/team/reply';
import type { Review } from '@/utils/team/review';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { ReplyNote } from './ReplyNote';
import { takeFocus } from './take-focus';
import { hundredthsText } from './team-words';
import { type Typed, useTyped } from './use-typed';

/** What the head says of a person as a whole. */
export type SaidOfPerson = Pick<Review, 'points' | 'band' | 'remark'>;

interface Props {
  review: Review;
  revision: number;
  /** Whether another window changed the review after the revision given. */
  isChangedSince(revision: number): boolean;
  /** The address names the head's points: they have the focus. */
  isAimed: boolean;
  canAsk: boolean;
  /** The number that was sent back; null while none was. */
  asked: number | null;
  /** What the member says to the head’s answers as a whole; null for nothing. */
  reply: SaidTo | null;
  /** @param since - the revision that was on the screen when typing began */
  onSave(said: SaidOfPerson, since: number): void;
  onAsk(): void;
}

type Form = Omit<SaidOfPerson, 'points'> & { points: string };

/** The head's own points, proposed level and remark. None of it is worked out. */
export function ReviewCard({
  review,
  revision,
  isChangedSince,
  onSave,
  isAimed,
  reply,
  ...rest
}: Props) {
  const t = useText(teamTexts);
  const { band, remark } = review;
  const form = useTyped<Form>({ points: printPoints(review.points), band, remark }, revision);
  const points = readPoints(form.value.points);
  const isBehind = form.isTyped && isChangedSince(form.since);
  const save = () => {
    if (points !== undefined) onSave({ ...form.value, points }, form.since);
  };
  useLeaving(() => {
    if (form.isTyped) save();
  });
  return (
    <Card title={t('team.review')}>
      <form
        class="review-card"
        onSubmit={(event) => {
          event.preventDefault();
          if (points === undefined) return;
          // As it will be read back, so that what was typed and what is kept are seen to be the same.
          form.type({ ...form.value, points: printPoints(points) });
          save();
        }}
      >
        <Fields form={form} isWrong={points === undefined} isAimed={isAimed} />
        {reply && <ReplyNote reply={reply} />}
        {isBehind && <Elsewhere form={form} review={review} />}
        <Acts {...rest} isWrong={points === undefined} />
      </form>
    </Card>
  );
}

/** Whoever goes on to the next person loses nothing that was typed for this one. */
function useLeaving(act: () => void): void {
  const last = useRef(act);
  last.current = act;
  useEffect(() => () => last.current(), []);
}

interface FieldsProps {
  form: Typed<Form>;
  isWrong: boolean;
  isAimed: boolean;
}

function Fields({ form, isWrong, isAimed }: FieldsProps) {
  const t = useText(teamTexts);
  const points = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAimed) takeFocus(points.current, 'center');
  }, [isAimed]);
  const change = (some: Partial<Form>) => form.type({ ...form.value, ...some });
  return (
    <>
      <div class="review-card__line">
        <TextField
          label={t('team.review.points')}
          width="short"
          inputRef={points}
          value={form.value.points}
          problem={isWrong ? t('team.review.points.wrong') : undefined}
          onInput={(points) => change({ points })}
          input={{ inputMode: 'decimal', autocomplete: 'off' }}
        />
        <Select<string>
          label={t('team.review.band')}
          width="middle"
          value={form.value.band ?? ''}
          options={[
            { value: '', label: t('team.band.none') },
            ...BANDS.map((one) => ({ value: one, label: t(`team.band.${one}`) })),
          ]}
          onChange={(value) => change({ band: BANDS.find((one) => one === value) ?? null })}
        />
      </div>
      <TextArea
        label={t('team.review.remark')}
        value={form.value.remark}
        maxLength={4_000}
        onInput={(remark) => change({ remark })}
      />
    </>
  );
}

/** What another window kept meanwhile, beside what is typed here; neither is lost unseen. */
function Elsewhere({ form, review }: { form: Typed<Form>; review: Review }) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const { points, band, remark } = review;
  return (
    <Note
      tone="near"
      icon={Pencil}
      title={t('team.review.elsewhere')}
      action={
        <>
          <Button size="small" onClick={form.drop}>
            {t('team.review.elsewhere.take')}
          </Button>
          <Button size="small" onClick={form.seen}>
            {t('team.review.elsewhere.stay')}
          </Button>
        </>
      }
    >
      {t('team.review.elsewhere.kept', {
        points: hundredthsText(points, language),
        band: t(`team.band.${band ?? 'none'}`),
        remark: remark || t('team.review.elsewhere.noRemark'),
      })}
    </Note>
  );
}

function Acts({
  isWrong,
  canAsk,
  asked,
  onAsk,
}: Pick<Props, 'canAsk' | 'asked' | 'onAsk'> & { isWrong: boolean }) {
  const t = useText(teamTexts);
  return (
    <div class="review-card__line">
      <Button tone="primary" type="submit" disabled={isWrong}>
        {t('team.review.save')}
      </Button>
      <Button disabled={!canAsk} onClick={onAsk}>
        {t('team.review.ask')}
      </Button>
      {asked !== null && <span class="muted">{t('team.review.asked', { seq: asked })}</span>}
    </div>
  );
}

const printPoints = (points: number | null) =>
  points === null ? '' : String(points / 100).replace('.', ',');

/** Hundredths; null for an empty field, undefined for what is no such number. */
function readPoints(text: string): number | null | undefined {
  const bare = text.trim().replace(',', '.');
  if (bare === '') return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(bare)) return undefined;
  const points = Math.round(Number(bare) * 100);
  return points <= 10_000 ? points : undefined;
}
