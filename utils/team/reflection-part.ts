import { askedItems, progressOf } from '../assessment/answering';
import { type Assessment, answerTo } from '../assessment/assessment';
import type { Edition, Words } from '../assessment/edition';
import { scoreOfItems } from '../assessment/score';
import { daysIn } from '../calendar/period';
import type { Score } from '../evaluation/score';
import { plainLine } from '../plain-text';
import type { Stretch } from './figures';
import type { Checklists, Evaluation, Ratings } from './summary';

/** Reflections of the person, with the editions they answer. */
export interface Reflections {
  assessments: readonly Assessment[];
  editions: readonly Edition[];
}

/** The answers for exactly the period: its reviews, one for each checklist. */
export function ratingsIn({ assessments, editions }: Reflections, stretch: Stretch): Ratings {
  return assessments.flatMap((one) => {
    const edition = editions.find((known) => known.id === one.editionId);
    const { from, to } = daysIn(one.period);
    if (!edition || from !== stretch.from || to !== stretch.to) return [];
    return [ratingOf(edition, one)];
  });
}

function ratingOf(edition: Edition, assessment: Assessment): Ratings[number] {
  const asked = new Set(askedItems(edition, assessment));
  const standards = edition.groups.flatMap((group) => {
    const items = group.items.filter((item) => asked.has(item));
    if (items.length === 0) return [];
    const { value } = scoreOfItems(items, assessment);
    return [
      {
        id: group.id,
        title: said(group.title, 200),
        score: value === null ? null : Math.round(value * 100),
        items: items.map((item) => {
          const answer = answerTo(assessment, item.id);
          return {
            id: item.id,
            text: said(item.text, 600),
            value: answer?.value ?? null,
            evidence: answer?.evidenceIds.length ?? 0,
            noted: (answer?.note ?? '').trim() !== '',
          };
        }),
      },
    ];
  });
  return {
    edition: edition.id,
    title: said(edition.title, 200),
    scale: edition.scale,
    submitted: assessment.state === 'submitted',
    standards,
  };
}

/** In Vietnamese, the language of the office; every edition has it. */
const said = (words: Words, longest: number) => plainLine(words.vi, longest);

/**
 * How the checklists of days and weeks within the period were answered.
 *
 * @param workingDays - of the period up to now; so often a daily checklist was due
 */
export function checklistsIn(
  { assessments, editions }: Reflections,
  { from, to }: Stretch,
  workingDays: number,
): Checklists {
  const within = assessments.filter(({ period }) => {
    const days = daysIn(period);
    const isShort = period.kind === 'day' || period.kind === 'week';
    return isShort && days.from >= from && days.from <= to;
  });
  const names = [...new Set(within.map((one) => one.editionId))].sort();
  return names.flatMap((id) => {
    const edition = editions.find((known) => known.id === id);
    if (!edition) return [];
    const some = within.filter((one) => one.editionId === id);
    const progress = some.map((one) => progressOf(edition, one));
    const isDaily = some.some((one) => one.period.kind === 'day');
    return [
      {
        edition: id,
        title: said(edition.title, 200),
        due: isDaily ? workingDays : null,
        done: progress.filter(({ done, total }) => done === total).length,
        asked: progress.reduce((sum, one) => sum + one.total, 0),
        answered: progress.reduce((sum, one) => sum + one.done, 0),
      },
    ];
  });
}

/** The person's own arithmetic by Decree 335, in hundredths. */
export function evaluationPart({ general, parts, leader, task, total, band }: Score): Evaluation {
  const percent = (value: number | null | undefined) =>
    value === null || value === undefined ? null : Math.round(value * 100);
  const all = parts ? [...parts.quality.rows, ...parts.progress.rows] : [];
  return {
    general: Math.round(general * 100),
    quantity: percent(parts?.quantity.percent),
    quality: percent(parts?.quality.percent),
    progress: percent(parts?.progress.percent),
    unit: percent(leader?.unit),
    organising: percent(leader?.organising),
    uniting: percent(leader?.uniting),
    tasks: percent(task),
    total: percent(total),
    band,
    deductions: all.filter((row) => row.kind === 'deduction').length,
  };
}
