import type { Fact, OwnFact, WorkFact } from '../evidence/fact';
import type { Language } from '../settings';
import { factTexts } from './catalogues/facts';
import { formatCount, formatDay, formatShare } from './format';
import { translator } from './text';

/**
 * A fact in words, without its days; what the person wrote keeps its own day.
 *
 * @example factText({ kind: 'dossiers', early: 100, onTime: 28, late: 3, … }, 'vi')
 * // → '128/131 hồ sơ xong trước hạn và đúng hạn (97,7 %), 3 hồ sơ trễ hạn'
 */
export function factText(fact: Fact, language: Language): string {
  return 'day' in fact ? ownFactText(fact, language) : workFactText(fact, language);
}

/** The days that a fact of the work speaks of. @example factDays(fact, 'vi') // → 'từ 01/10/2026 đến 31/12/2026' */
export function factDays({ from, to }: WorkFact, language: Language): string {
  const t = translator(factTexts, language);
  return t('fact.days', { from: formatDay(from), to: formatDay(to) });
}

function workFactText(fact: WorkFact, language: Language): string {
  const t = translator(factTexts, language);
  const number = (value: number) => formatCount(value, language);
  switch (fact.kind) {
    case 'dossiers':
    case 'petitions':
    case 'tasks':
      return t(`fact.${fact.kind}`, outcomeWords(fact, language));
    case 'supplements':
      return t('fact.supplements', { once: number(fact.once), again: number(fact.again) });
    case 'apologies':
      return t('fact.apologies', { written: number(fact.written), needed: number(fact.needed) });
    case 'receptions': {
      const count = number(fact.count);
      if (fact.headDays === 0) return t('fact.receptions', { count });
      return t('fact.receptionsOfHead', { count, days: number(fact.headDays) });
    }
    case 'inspections': {
      const [done, late, open] = [fact.done, fact.late, fact.open].map(number);
      return t('fact.inspections', { done: done ?? '', late: late ?? '', open: open ?? '' });
    }
    case 'daily':
      return t('fact.daily', { kept: number(fact.kept), due: number(fact.due) });
    case 'actions':
      return t('fact.actions', { done: number(fact.done), all: number(fact.done + fact.open) });
  }
}

function outcomeWords(
  { early, onTime, late }: { early: number; onTime: number; late: number },
  language: Language,
) {
  const [good, all] = [early + onTime, early + onTime + late];
  return {
    good: formatCount(good, language),
    all: formatCount(all, language),
    late: formatCount(late, language),
    share: formatShare(all === 0 ? null : good / all, language),
  };
}

function ownFactText(fact: OwnFact, language: Language): string {
  const t = translator(factTexts, language);
  const day = formatDay(fact.day);
  switch (fact.kind) {
    case 'note':
      return t('fact.note', { day, text: fact.text });
    case 'paper':
      return fact.place === ''
        ? t('fact.paperNowhere', { day, text: fact.text })
        : t('fact.paper', { day, text: fact.text, place: fact.place });
    case 'case':
      return t('fact.case', { day, name: fact.code ?? fact.title });
  }
}
