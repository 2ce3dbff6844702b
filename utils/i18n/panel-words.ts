import { type State, stateOf } from '../cases/standing';
import type { PanelRow, PanelWords, RowMark, RowState } from '../messages/reply';
import type { Language } from '../settings';
import { panelTexts } from './catalogues/panel';
import { formatMoment } from './format';
import { type Translate, translator } from './text';
import { timelinessText } from './timeliness-text';

type Speak = Translate<typeof panelTexts>;

/** Finished cases have shapes of their own, so that "late" and "was late" differ. */
const CLOSED_MARKS: Partial<Record<RowState['timeliness']['kind'], RowMark>> = {
  early: 'done',
  onTime: 'done',
  late: 'wasLate',
  undated: 'undated',
};
const CLOSED = new Set(['early', 'onTime', 'late', 'outside']);

/**
 * One row of the panel in words.
 *
 * @example panelRow(state, 'vi').time // → 'Còn 1 ngày 3 giờ'
 */
export function panelRow(row: RowState, language: Language): PanelRow {
  const t = translator(panelTexts, language);
  const state = standingOf(row);
  return {
    code: row.code,
    tracked: row.tracked,
    running: row.running,
    state,
    mark: (row.away ? undefined : CLOSED_MARKS[row.timeliness.kind]) ?? state,
    markName: markName(state, t),
    time: row.away ? t('panel.away') : timelinessText(row.timeliness, language),
    due: row.due && t('panel.due', { date: formatMoment(row.due) }),
    hints: [
      ...(row.due && row.estimated ? [t('panel.estimated')] : []),
      ...(row.due && row.provisional ? [t('panel.provisional')] : []),
    ],
    ...actOf(row, t),
  };
}

/** Nobody here knows how a case in other hands stands: it is neither in time nor late. */
const standingOf = ({ away, timeliness }: RowState): State =>
  away ? 'neutral' : stateOf(timeliness);

function markName(state: State, t: Speak): string | null {
  if (state === 'inTime') return t('panel.stateInTime');
  if (state === 'near') return t('panel.stateNear');
  return state === 'late' ? t('panel.stateLate') : null;
}

function actOf(row: RowState, t: Speak): Pick<PanelRow, 'act' | 'actWords' | 'actName'> {
  const { code } = row;
  if (!row.tracked)
    return {
      act: 'track',
      actWords: t('panel.track'),
      actName: t('panel.trackNamed', { code }),
    };
  if (CLOSED.has(row.timeliness.kind))
    return { act: null, actWords: t('panel.tracked'), actName: '' };
  return row.running
    ? { act: 'stop', actWords: t('panel.stop'), actName: t('panel.stopNamed', { code }) }
    : { act: 'start', actWords: t('panel.start'), actName: t('panel.startNamed', { code }) };
}

/** The words of the panel around its rows. */
export function panelWords(rows: readonly RowState[], language: Language): PanelWords {
  const t = translator(panelTexts, language);
  const near = rows.filter((row) => standingOf(row) === 'near').length;
  const late = rows.filter((row) => row.timeliness.kind === 'overdue' && !row.away).length;
  const untracked = rows.filter((row) => !row.tracked).length;
  return {
    label: t('panel.label'),
    title: rows.length === 0 ? t('panel.none') : t('panel.found', { count: rows.length }),
    late: late > 0 ? t('panel.late', { count: late }) : null,
    near: near > 0 ? t('panel.near', { count: near }) : null,
    trackAll: untracked > 0 ? t('panel.trackAll', { count: untracked }) : null,
    undo: t('panel.undo'),
    running: t('panel.running'),
    dashboard: t('panel.dashboard'),
    move: t('panel.move'),
    close: t('panel.close'),
    none: t('panel.none'),
    problems: problemWords(t),
    remarks: {
      noDates: t('panel.remark.noDates'),
      layoutChanged: t('panel.remark.layoutChanged'),
      nothingFound: t('panel.remark.nothingFound'),
    },
  };
}

/** One sentence for each problem that tells what happened and what to do. */
function problemWords(t: Speak): PanelWords['problems'] {
  const notSaved = (reason: string) => t('panel.problem.notSaved', { reason });
  return {
    'page.controlHidden': t('panel.problem.hidden'),
    'page.outdated': t('panel.problem.outdated'),
    'page.secrecyMark': t('panel.problem.secrecy'),
    'portal.notAllowed': t('panel.problem.revoked'),
    'storage.full': notSaved(t('panel.reason.full')),
    'storage.newer': notSaved(t('panel.reason.newer')),
    'storage.emptied': notSaved(t('panel.reason.emptied')),
    'message.refused': notSaved(t('panel.reason.refused')),
    'message.tooLarge': notSaved(t('panel.reason.refused')),
    other: notSaved(t('panel.reason.other')),
  };
}

/**
 * What tracking came to: how many are tracked now, and how many have dates that cannot be right.
 *
 * @example trackedText({ count: 1, refused: 0 }, 'vi') // → 'Đã theo dõi 1 hồ sơ.'
 */
export function trackedText(
  { count, refused }: { count: number; refused: number },
  language: Language,
): string {
  const t = translator(panelTexts, language);
  const sentences: string[] = [];
  if (count > 0) sentences.push(t('panel.trackedCount', { count }));
  if (refused > 0) sentences.push(t('panel.refusedSome', { count: refused }));
  return sentences.join(' ');
}
