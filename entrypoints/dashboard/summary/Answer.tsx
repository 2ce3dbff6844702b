import { ListChecks } from 'lucide-preact';
import { SavedTextArea } from '@/components/assessment/SavedTextArea';
import { AnswerRemarks } from '@/components/exchange/AnswerRemarks';
import { Facts } from '@/components/exchange/Facts';
import { hundredthsText } from '@/components/team/team-words';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/language';
import { readInstant } from '@/utils/exchange/moment-text';
import type { Payload } from '@/utils/exchange/payload';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatInstant } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import type { Problem } from '@/utils/problems';
import { saveReply } from '@/utils/storage/replies';
import { isEmptyReply, REPLY_LONGEST, type RemarkOf, saidIn } from '@/utils/team/reply';
import { clock } from '../clock';
import type { AnswerView } from './take-answer';

interface Props {
  one: AnswerView;
  unitId: string;
  period: string;
  onChoose(): void;
}

/** One answer or receipt; beside each remark there is room to disagree. */
export function Answer({ one, ...place }: Props) {
  const t = useText(answerTexts);
  const language = useLanguage();
  const { payload } = one;
  const period = periodText(place.period, language);
  if (payload.kind === 'receipt') {
    const { seq, receivedAt } = payload.body;
    const at = formatInstant(readInstant(receivedAt) ?? 0);
    return <p>{t('answer.receiptOf', { period, seq, at })}</p>;
  }
  return (
    <details class="head-details" open={!one.isSuperseded}>
      <summary>
        {t('answer.of', { number: payload.seq, seq: payload.body.seq })}{' '}
        {one.isSuperseded && <Badge>{t('answer.superseded')}</Badge>}
        {payload.body.asks && !one.isSuperseded && <Badge accent>{t('answer.asks')}</Badge>}
      </summary>
      <Said {...place} one={one} payload={payload} />
    </details>
  );
}

function Said({ one, payload, ...place }: Props & { payload: Payload<'return'> }) {
  const t = useText(answerTexts);
  const { body } = payload;
  const { reply, hash } = one;
  const answer = { answer: hash, seq: payload.seq, unitId: place.unitId, period: place.period };
  const save = async (of: RemarkOf | null, text: string): Promise<Problem | null> => {
    const done = await saveReply(answer, { of, text }, clock());
    return done.ok ? null : done.problem;
  };
  return (
    <div class="team-stack">
      <HeadSaid payload={payload} isTrusted={one.isTrusted} />
      <div class="said">
        <SavedTextArea
          label={t('answer.mine.whole')}
          hint={t('answer.mine.hint')}
          optional
          value={saidIn(reply, null)}
          maxLength={REPLY_LONGEST.whole}
          onSave={(text) => save(null, text)}
        />
      </div>
      {body.items.length > 0 && <AnswerRemarks items={body.items} reply={reply} onSave={save} />}
      {!isEmptyReply(reply) && (
        <div class="team-line">
          <Button icon={ListChecks} onClick={place.onChoose}>
            {t('answer.mine.choose')}
          </Button>
          <span class="muted">{t('answer.mine.send')}</span>
        </div>
      )}
    </div>
  );
}

function HeadSaid({ payload, isTrusted }: { payload: Payload<'return'>; isTrusted: boolean }) {
  const t = useText(answerTexts);
  const team = useText(teamTexts);
  const language = useLanguage();
  const { author, body } = payload;
  const trust = t(isTrusted ? 'answer.trust.known' : 'answer.trust.unknown');
  return (
    <Facts
      facts={[
        { name: t('answer.by'), value: `${author.displayName} (${trust})` },
        { name: t('answer.points'), value: hundredthsText(body.points, language) },
        {
          name: t('answer.band'),
          value: team(body.band ? `team.band.${body.band}` : 'team.band.none'),
        },
        { name: t('answer.remark'), value: body.remark },
      ]}
    />
  );
}
