import { useLanguage, useText } from '@/components/ui/language';
import { stateOf } from '@/components/ui/timeliness-look';
import { panelTexts } from '@/utils/i18n/catalogues/panel';
import { formatMoment } from '@/utils/i18n/format';
import { timelinessText } from '@/utils/i18n/timeliness-text';
import type { RowState } from '@/utils/messages/reply';
import type { PanelActions } from './panel-view';
import { StateIcon } from './StateIcon';

type RowActions = Pick<PanelActions, 'onTrack' | 'onStart' | 'onStop'>;

interface Props extends RowActions {
  row: RowState;
  procedure: string | null;
  busy: boolean;
}

function DueLine({ row }: { row: RowState }) {
  const t = useText(panelTexts);
  if (!row.due) return null;
  return (
    <span class="row__due">
      {t('panel.due', { date: formatMoment(row.due) })}
      {row.estimated && <em class="row__hint">{t('panel.estimated')}</em>}
      {row.provisional && <em class="row__hint">{t('panel.provisional')}</em>}
    </span>
  );
}

function RowButton({ row, busy, onTrack, onStart, onStop }: Omit<Props, 'procedure'>) {
  const t = useText(panelTexts);
  const { code } = row;
  const closed = ['early', 'onTime', 'late', 'outside'].includes(row.timeliness.kind);
  if (!row.tracked) {
    return (
      <button
        type="button"
        class="button button--strong"
        disabled={busy}
        aria-label={t('panel.trackNamed', { code })}
        onClick={() => onTrack(code)}
      >
        {t('panel.track')}
      </button>
    );
  }
  if (closed) return <span class="row__tracked">{t('panel.tracked')}</span>;
  return row.running ? (
    <button
      type="button"
      class="button button--running"
      disabled={busy}
      aria-label={t('panel.stopNamed', { code })}
      onClick={() => onStop()}
    >
      {t('panel.stop')}
    </button>
  ) : (
    <button
      type="button"
      class="button"
      disabled={busy}
      aria-label={t('panel.startNamed', { code })}
      onClick={() => onStart(code)}
    >
      {t('panel.start')}
    </button>
  );
}

/** One dossier of the page: working time left first, then its due date, code and one button. */
export function PanelRow({ row, procedure, ...actions }: Props) {
  const t = useText(panelTexts);
  const language = useLanguage();
  return (
    <li class={`row row--${stateOf(row.timeliness)}`}>
      <StateIcon timeliness={row.timeliness} />
      <div class="row__words">
        <strong class="row__time">{timelinessText(row.timeliness, language)}</strong>
        <DueLine row={row} />
        <span class="row__code">{row.code}</span>
        {procedure && <span class="row__procedure">{procedure}</span>}
        {row.running && <span class="row__running">{t('panel.running')}</span>}
      </div>
      <RowButton row={row} {...actions} />
    </li>
  );
}
