import path from 'node:path';
import { ROOT } from '../../run-tool.ts';
import type { Mark } from '../figures.ts';
import { clicked, type Figures, launchOn, openInTurn, ratioOf, subject } from '../openings.ts';
import type { Suite } from '../suite.ts';

/** What a person came for: the running timer and what is due next, or the words of a first use. */
const READY = '.popup-timer ~ .popup-part :is(.popup-next, .popup-part__quiet), .empty-note';
/** Everything that was shown last; the foot stands below it. It comes in the frame after. */
const WHOLE = '.popup__foot';
const EMPTY = 'empty popup';
const popupWith = (count: number) => `popup, ${count} cases`;
const byClick = (name: string) => `${name}, by a click`;
const inTab = (name: string) => name;

/**
 * The popup over each number of cases, beside a popup with one line of text and no script: in a tab,
 * where all is seen that happens in it, and as a click on the icon opens it, as a person does.
 */
export const popup: Suite = {
  name: 'popup',
  does: 'Opening the popup, beside an empty one',
  measure: async (bench) => {
    const empty = path.join(ROOT, 'scripts', 'bench', 'empty-popup');
    const first = await launchOn(bench, path.join(bench.work, 'empty'), empty);
    const opened = [first];
    const subjects = [
      subject(EMPTY, first, { page: 'popup.html', ready: 'p' }),
      clicked(byClick(EMPTY), first, 'p'),
    ];
    const { folder } = await bench.built();
    for (const count of bench.counts) {
      const one = await launchOn(bench, await bench.profiles.withCases(count), folder);
      opened.push(one);
      subjects.push(subject(popupWith(count), one, { page: 'popup.html', ready: READY }));
      subjects.push(clicked(byClick(popupWith(count)), one, READY));
    }
    const most = bench.counts.at(-1) ?? 0;
    const whole = { page: 'popup.html', ready: WHOLE };
    subjects.push(subject(`${popupWith(most)}, all of it`, opened.at(-1), whole));
    const figures = await openInTurn(bench, opened, subjects);
    return { figures, marks: marksOf(figures, bench.counts) };
  },
};

function marksOf(figures: Figures, counts: readonly number[]): Mark[] {
  const [none = 0, some = none] = counts;
  const most = Math.max(...counts);
  const toEmpty = (what: string, way: 'coldUsable' | 'warmUsable', by: typeof byClick): Mark => ({
    what: `${by(`Popup usable with ${some} cases`)}, ${what}, times the empty popup`,
    value: ratioOf(figures, way, by(popupWith(some)), by(EMPTY)),
    limit: 1.3,
    unit: '×',
  });
  return [
    toEmpty('worker asleep', 'coldUsable', inTab),
    toEmpty('opened again', 'warmUsable', inTab),
    toEmpty('worker asleep', 'coldUsable', byClick),
    {
      what: `Popup with ${most} cases, times the popup with none`,
      value: ratioOf(figures, 'coldUsable', popupWith(most), popupWith(none)),
      limit: 1.15,
      unit: '×',
    },
  ];
}
