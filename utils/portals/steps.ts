import { fold } from '../fold';
import type { Fact, Spot } from './facts';
import type { Outline } from './outline';
import { type Box, boxText, type Item, isLine } from './page-description';
import { remember } from './remember';

const STEPS =
  /^(?:[ivx\d]+[.)]\s*)?(?:qua trinh|lich su|tien trinh|nhat ky|dien bien|cac buoc|buoc |luong xu ly|quy trinh|nhiem vu cua toi|phan cong|workflow|history|timeline)/;

/** "Bước hiện tại: Thẩm định" is a fact, not the title of a history. */
const isStepTitle = remember((text) => STEPS.test(fold(text)) && !/^\D*:\s*\S/.test(text));

/** A label of a receipt or a promise with a day. */
export const isDated = ({ means, texts }: Fact) =>
  (means?.kind === 'due' || means?.kind === 'received') && /\d/.test(texts[0] ?? '');

/** The heading of a block apart from the code that does not speak of the dossier. */
const isForeignTitle = (title: Item) =>
  !isLine(title) &&
  title.kind === 'heading' &&
  !/ho so|thong tin|thoi (?:han|gian)|tien do|xu ly|giai quyet|ket qua|chi tiet|dossier|detail|info/.test(
    fold(boxText(title)),
  );
/** Licences are extended, too. */
const isDeadline = (fact: Fact) =>
  isDated(fact) &&
  fact.means?.kind === 'due' &&
  (fact.means.rank < 3 || !/h[ẹe]n|tr[ảa]/i.test(fact.label));

/** A line as if it showed no days and no state: they are those of a step. */
export const withoutOwn = (spot: Spot): Spot => ({
  ...spot,
  facts: spot.facts.filter((fact) => !isDated(fact) && fact.means?.kind !== 'status'),
});

/** Inside a history or a list of steps, whose deadlines are not the dossier's. */
export function inSteps(outline: Outline, spot: Spot, top: Box): boolean {
  if (!spot.facts.some(isDated)) return false;
  // "Bắt đầu 12/10/2026 · Hạn xử lý 16/11/2026 · Trạng thái: …": a step wherever it stands.
  if (/b[ắa]t đ[ầa]u(?: l[úu]c| ng[àa]y)?:? \d/i.test(spot.line.text)) return true;
  let item: Item = spot.line;
  for (let up = 0; up < 8; up += 1) {
    const parent = outline.parentOf(item);
    if (!parent) return false;
    const [first] = parent.items;
    const title = outline.titleBefore(item) ?? (first ? boxText(first).slice(0, 40) : '');
    if (isStepTitle(title)) return true;
    if (parent === top) return false;
    item = parent;
  }
  return false;
}

/**
 * "Việc khác / hạn 24/11" has a title of its own, and "Thẩm định / hạn 24/11" is one of several items
 * that hold no code and begin with another line: the deadline is the item's. A promise (hẹn trả) is the dossier's wherever it stands.
 */
export function withoutDeadlineOfAnItem(
  outline: Outline,
  spot: Spot,
  holdsCode: (box: Box) => boolean,
): Spot {
  if (!spot.facts.some(isDeadline)) return spot;
  let item: Item = spot.line;
  for (let up = 0; up < 6; up += 1) {
    const parent = outline.parentOf(item);
    if (!parent || holdsCode(parent)) return spot;
    const [title] = parent.items;
    if (title && title !== item && isForeignTitle(title))
      return { ...spot, facts: spot.facts.filter((fact) => !isDeadline(fact)) };
    const grand = outline.parentOf(parent);
    const siblings = grand?.items.filter((each) => !isLine(each) && each.kind === parent.kind);
    if (parent.kind === 'item' && parent.items[0] !== item && (siblings?.length ?? 0) > 1)
      return { ...spot, facts: spot.facts.filter((fact) => !isDeadline(fact)) };
    item = parent;
  }
  return spot;
}
