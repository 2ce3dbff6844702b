import { ShieldX } from 'lucide-preact';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { PinState } from '@/utils/exchange/pins';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatDay, formatDigits } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';

/** A key of a member as the head sees it. */
export interface MemberKey {
  /** Base64. */
  verifyKey: string;
  digits: string;
  state: PinState;
  since: Instant;
}

interface Props {
  keys: readonly MemberKey[];
  onCompare(key: MemberKey): void;
  onRevoke(key: MemberKey): void;
}

/** The keys that a person signed with, how far each is known, and what may be done about it. */
export function MemberKeys({ keys, onCompare, onRevoke }: Props) {
  const t = useText(teamTexts);
  const submit = useText(submitTexts);
  return (
    <Table caption={t('team.keys')}>
      <thead>
        <tr>
          <th scope="col">{t('team.keys.digits')}</th>
          <th scope="col">{t('team.keys.state')}</th>
          <th scope="col">{t('team.keys.since')}</th>
          <th scope="col">{t('team.keys.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.verifyKey}>
            <th scope="row" class="code">
              {formatDigits(key.digits)}
            </th>
            <td>{submit(`submit.trust.${key.state}`)}</td>
            <td class="number">{formatDay(dayOf(key.since))}</td>
            <td>
              <span class="team-line">
                {TO_COMPARE.has(key.state) && (
                  <Button size="small" onClick={() => onCompare(key)}>
                    {t('team.compare')}
                  </Button>
                )}
                {key.state !== 'revoked' && (
                  <Button size="small" tone="quiet" icon={ShieldX} onClick={() => onRevoke(key)}>
                    {t('team.keys.revoke')}
                  </Button>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const TO_COMPARE: ReadonlySet<PinState> = new Set(['pinned', 'changed']);
