import { useCallback, useState } from 'preact/hooks';
import { CompareDialog } from '@/components/exchange/CompareDialog';
import { type MemberKey, MemberKeys } from '@/components/team/MemberKeys';
import { Card } from '@/components/ui/Card';
import { FormDialog } from '@/components/ui/FormDialog';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import { fromBase64 } from '@/utils/exchange/bytes';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { confirmKey, type Pin, revokeKey } from '@/utils/exchange/pins';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Problem } from '@/utils/problems';
import { changePins, readPins } from '@/utils/storage/cards';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clock } from '../clock';

const memberOf = (memberId: string) => ({ role: 'member', subject: memberId }) as const;

/** The keys with which a person signed, to compare and to revoke. Nothing for one who sent nothing. */
export function PersonKeys({ memberId }: { memberId: string }) {
  const t = useText(teamTexts);
  const submit = useText(submitTexts);
  const read = useCallback(() => readMemberKeys(memberId), [memberId]);
  const keys = useLiveQuery(read);
  const { change, problem } = useKeyChange(memberId);
  const [comparing, setComparing] = useState<MemberKey | null>(null);
  const [revoking, setRevoking] = useState<MemberKey | null>(null);
  if (!keys || keys.length === 0) return null;
  return (
    <Card title={t('team.keys')} intro={t('team.keys.about')}>
      <ProblemNote problem={problem} />
      <MemberKeys keys={keys} onCompare={setComparing} onRevoke={setRevoking} />
      <CompareDialog
        digits={comparing?.digits ?? null}
        onSame={() => {
          if (comparing) void change(confirmKey, comparing, submit('submit.compared'));
          setComparing(null);
        }}
        onClose={() => setComparing(null)}
      />
      {revoking && (
        <FormDialog
          title={t('team.keys.revoke.title')}
          save={t('team.keys.revoke')}
          busy={false}
          onSubmit={() => {
            void change(revokeKey, revoking, t('team.keys.revoked'));
            setRevoking(null);
          }}
          onClose={() => setRevoking(null)}
        >
          <p>{t('team.keys.revoke.text')}</p>
        </FormDialog>
      )}
    </Card>
  );
}

function useKeyChange(memberId: string) {
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = async (step: typeof revokeKey, { verifyKey }: MemberKey, said: string) => {
    const done = await changePins(memberOf(memberId), (pins) => step(pins, verifyKey, clock()));
    setProblem(done.ok ? null : done.problem);
    if (done.ok) toast({ text: said });
  };
  return { change, problem };
}

/** Async for the live query. */
async function readMemberKeys(memberId: string): Promise<MemberKey[]> {
  const pins = await readPins(memberOf(memberId));
  const keys = await Promise.all(pins.map(withDigits));
  return keys.flatMap((key) => key ?? []).sort((a, b) => b.since - a.since);
}

async function withDigits({ verifyKey, state, since }: Pin): Promise<MemberKey | null> {
  const bytes = fromBase64(verifyKey);
  return bytes && { verifyKey, state, since, digits: await fingerprint('sign', bytes) };
}
