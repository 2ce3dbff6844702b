import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Problem } from '@/utils/problems';
import type { AnswerBody } from '@/utils/team/answer';
import { REPLY_LONGEST, type RemarkOf, type Reply, saidIn } from '@/utils/team/reply';
import type { RatingValue } from '@/utils/team/summary';
import { SavedTextArea } from '../assessment/SavedTextArea';
import { useText } from '../ui/language';

interface Props {
  items: AnswerBody['items'];
  reply: Reply;
  onSave(of: RemarkOf, text: string): Promise<Problem | null>;
}

/** Each remark of the head in its place, with room for what the person says to it. */
export function AnswerRemarks({ items, reply, onSave }: Props) {
  const t = useText(answerTexts);
  const team = useText(teamTexts);
  const word = (value: RatingValue | null) =>
    value ? team(`team.value.${value}`) : t('answer.unsaid');
  return (
    <div class="said-list">
      {items.map(({ edition, item, text, self, head, remark }) => (
        <section key={`${edition} ${item}`} class="said">
          <h4 class="said__words">
            <bdi>{text}</bdi>
          </h4>
          <p class="muted">{t('answer.both', { self: word(self), head: word(head) })}</p>
          {remark !== '' && (
            <p class="sheet__text said__quote">
              <bdi>{remark}</bdi>
            </p>
          )}
          <SavedTextArea
            label={t('answer.mine')}
            optional
            rows={2}
            value={saidIn(reply, { edition, item })}
            maxLength={REPLY_LONGEST.item}
            onSave={(said) => onSave({ edition, item }, said)}
          />
        </section>
      ))}
    </div>
  );
}
