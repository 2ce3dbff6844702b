import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import type { CaseLine } from '../cases/case-line';
import { nameOf } from '../cases/case-line';
import { ProvisionalMark } from '../cases/DueLine';
import { hrefOf } from '../dashboard/route';
import { useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';

/** The cases behind a line about several, as they stand now. */
export function CaseRows({ lines }: { lines: readonly CaseLine[] }) {
  const t = useText(inboxTexts);
  if (lines.length === 0) return <p class="muted">{t('inbox.group.gone')}</p>;
  return (
    <ul class="notices__cases">
      {lines.map(({ one, due, timeliness }) => (
        <li key={one.id}>
          <a href={hrefOf({ page: 'case', id: one.id })}>{nameOf(one) || t('inbox.noTitle')}</a>
          {one.code !== null && <span class="muted notices__case-title">{one.title}</span>}
          <TimeLeft timeliness={timeliness} size="line" />
          {due.basis !== 'none' && due.provisional && <ProvisionalMark />}
        </li>
      ))}
    </ul>
  );
}
