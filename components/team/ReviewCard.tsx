import { useState } from 'preact/hooks';
import { BANDS } from '@/utils/evaluation/band';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { SaidTo } from '@/utils/team/reply';
import type { Review } from '@/utils/team/review';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { ReplyNote } from './ReplyNote';

/** What the head says of a person as a whole. */
export type SaidOfPerson = Pick<Review, 'points' | 'band' | 'remark'>;

interface Props {
  review: Review;
  canAsk: boolean;
  /** The number that was sent back; null while none was. */
  asked: number | null;
  /** What the member says to the head’s answers as a whole; null for nothing. */
  reply: SaidTo | null;
  onSave(said: SaidOfPerson): void;
  onAsk(): void;
}

/** The head's own points, proposed level and remark. None of it is worked out. */
export function ReviewCard({ review, canAsk, asked, reply, onSave, onAsk }: Props) {
  const t = useText(teamTexts);
  const [points, setPoints] = useState(printPoints(review.points));
  const [band, setBand] = useState(review.band);
  const [remark, setRemark] = useState(review.remark);
  const read = readPoints(points);
  return (
    <Card title={t('team.review')}>
      <form
        class="review-card"
        onSubmit={(event) => {
          event.preventDefault();
          if (read !== undefined) onSave({ points: read, band, remark });
        }}
      >
        <div class="review-card__line">
          <TextField
            label={t('team.review.points')}
            width="short"
            value={points}
            problem={read === undefined ? t('team.review.points.wrong') : undefined}
            onInput={setPoints}
            input={{ inputMode: 'decimal', autocomplete: 'off' }}
          />
          <Select<string>
            label={t('team.review.band')}
            width="middle"
            value={band ?? ''}
            options={[
              { value: '', label: t('team.band.none') },
              ...BANDS.map((one) => ({ value: one, label: t(`team.band.${one}`) })),
            ]}
            onChange={(value) => setBand(BANDS.find((one) => one === value) ?? null)}
          />
        </div>
        <TextArea
          label={t('team.review.remark')}
          value={remark}
          maxLength={4_000}
          onInput={setRemark}
        />
        {reply && <ReplyNote reply={reply} />}
        <div class="review-card__line">
          <Button tone="primary" type="submit" disabled={read === undefined}>
            {t('team.review.save')}
          </Button>
          <Button disabled={!canAsk} onClick={onAsk}>
            {t('team.review.ask')}
          </Button>
          {asked !== null && <span class="muted">{t('team.review.asked', { seq: asked })}</span>}
        </div>
      </form>
    </Card>
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
