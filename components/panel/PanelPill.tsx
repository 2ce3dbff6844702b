import { useText } from '@/components/ui/language';
import { stateOf } from '@/components/ui/timeliness-look';
import { panelTexts } from '@/utils/i18n/catalogues/panel';
import type { RowState } from '@/utils/messages/reply';

interface Props {
  rows: readonly RowState[];
  busy: boolean;
  onOpen(): void;
  onTrackAll(): void;
}

/** The collapsed panel: how many dossiers, how many near or late, and one click to track them all. */
export function PanelPill({ rows, busy, onOpen, onTrackAll }: Props) {
  const t = useText(panelTexts);
  const near = rows.filter((row) => stateOf(row.timeliness) === 'near').length;
  const late = rows.filter((row) => row.timeliness.kind === 'overdue').length;
  const untracked = rows.filter((row) => !row.tracked).length;
  return (
    <div class="pill">
      <button type="button" class="pill__open" aria-expanded="false" onClick={onOpen}>
        <span class="pill__dot" aria-hidden="true" />
        <span>
          {rows.length === 0 ? t('panel.none') : t('panel.found', { count: rows.length })}
        </span>
        {late > 0 && <span class="pill__late">{t('panel.late', { count: late })}</span>}
        {near > 0 && <span class="pill__near">{t('panel.near', { count: near })}</span>}
      </button>
      {untracked > 0 && (
        <button
          type="button"
          class="button button--strong"
          disabled={busy}
          onClick={() => onTrackAll()}
        >
          {t('panel.trackAll', { count: untracked })}
        </button>
      )}
    </div>
  );
}
