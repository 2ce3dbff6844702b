import { MessageSquareReply } from 'lucide-preact';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { SaidTo } from '@/utils/team/reply';
import { useText } from '../ui/language';

/** What the member says to a remark of the head, where the remark stands. It changes no figure. */
export function ReplyNote({ reply: { seq, text } }: { reply: SaidTo }) {
  const t = useText(teamTexts);
  return (
    <div class="reply-note">
      <p class="muted reply-note__about">
        <MessageSquareReply class="icon" />
        <span>{t('team.reply', { seq })}</span>
      </p>
      <p class="sheet__text">
        <bdi>{text}</bdi>
      </p>
    </div>
  );
}
