import { fold } from '../fold';
import { isMonthFirst } from './dates';
import { documentRecord, mayShowDocument } from './documents';
import { findFilters } from './filters';
import { Outline } from './outline';
import { type Box, boxText, type Line, linesOf, type PageDescription } from './page-description';
import type { DossierRecord, Reading } from './readings';
import { type Finding, type Records, type Refused, resolve, sightingOf } from './resolve';
import { factsOfSection, recordsOfSection } from './rows';
import { Scopes } from './scopes';
import { hasSecrecyMark } from './secrecy';
import type { Section } from './sections';
import type { Sighting } from './sighting';
import { isRunning } from './statuses';
import { findTables } from './tables';
import { titleReadings } from './titles';
import { type Trace, traceOf } from './traces';

export interface Recognition {
  /** One for each code, in the order of the page; empty when the page bears a secrecy mark. */
  dossiers: Sighting[];
  secrecyMark: boolean;
  /** How much a page without dossiers looks as if it had some; `none` when there are some. */
  trace: Trace;
  /** What stands behind each dossier. */
  findings: Finding[];
  /** What looked like a dossier and is none. */
  refused: Refused[];
}

const GUIDE = /^(?:huong dan|cau hoi thuong gap|hoi dap|hoi - dap|faq|user guide|help)/;

/** The title of the official letter; the words it goes on with differ. */
const PUT_OFF = /^(?:phieu |thu |v\/v:? |ve viec )*xin loi va hen lai\b/;

/**
 * Reads the administrative dossiers a page shows, by labels and patterns alone: no site is known.
 * A dossier is a code together with something of the dossier's own. What is not certain is null;
 * a due date comes only from a closed list of labels.
 *
 * @example recognise(describePage(document)).dossiers[0]?.dueAt // → '2026-11-27T17:00'
 */
export function recognise(page: PageDescription): Recognition {
  const filters = findFilters(page.body);
  const { sections, masked } = findTables(page.body);
  const outline = new Outline(page.body, masked, (run) => filters.has(run));
  if (hasSecrecyMark(page.body, sections, outline))
    return { dossiers: [], secrecyMark: true, trace: 'none', findings: [], refused: [] };

  const guide = isGuide(page);
  const scopes = new Scopes(outline);
  const { findings, refused } = resolveAll(
    page,
    guide ? [] : recordsOf(page.body, sections, outline, scopes),
  );
  refused.unshift(...scopes.refused);
  return {
    dossiers: findings.map(sightingOf),
    secrecyMark: false,
    trace: findings.length > 0 || guide ? 'none' : traceOf(page, outline, sections, refused),
    findings,
    refused,
  };
}

/** The records of the tables, then those outside of tables. */
function recordsOf(
  body: Box,
  sections: readonly Section[],
  outline: Outline,
  scopes: Scopes,
): DossierRecord[] {
  const { isFilter } = outline;
  const titles = titlesOf(sections, outline);
  const records = sections.flatMap((section) =>
    recordsOfSection(section, isFilter).map((record) => ({
      ...record,
      readings: [...record.readings, ...(titles.get(section) ?? [])],
    })),
  );
  scopes.read(body);
  records.push(...scopes.records);
  if (records.length === 0 && mayShowDocument(outline)) {
    const document = documentRecord(outline, scopes.factsOf(body));
    if (document) records.push(document);
  }
  const [first] = records;
  if (first && records.every(({ code }) => code === first.code)) {
    // One dossier on the page: what stands apart from its code is about it, too.
    const apart = sections.flatMap((section) => factsOfSection(section, isFilter));
    if (scopes.records.length === 0) apart.push(...scopes.factsOf(body));
    const known = new Set(first.readings.map(({ field }) => field));
    first.readings.push(
      ...apart.filter(({ field, rank }) => !known.has(field) && (field !== 'dueAt' || rank > 2)),
    );
  }
  return records;
}

function resolveAll(
  page: PageDescription,
  records: readonly DossierRecord[],
): { findings: Finding[]; refused: Refused[] } {
  const findings: Finding[] = [];
  const refused: Refused[] = [];
  // What stands under one name is the plan for all when it is the plan for one that is at work.
  const isPlan = (rank: number) =>
    (rank === 1 && /h[ẹe]n/i.test(wordsOf(page))) || records.some((one) => isPlanned(one, rank));
  const doubtful = isMonthFirst(textsOf(records));
  const codes = [...byCode(records)];
  const isPutOff =
    codes.length === 1 &&
    linesOf(page.body).some(({ text }) => /xin l/i.test(text) && PUT_OFF.test(fold(text)));
  const spoken = records.some(({ kind }) => kind === 'labelled') && speaksOfDossiers(page);
  for (const [first, ...others] of codes) {
    const all: Records = doubtful
      ? [withoutDates(first), ...others.map(withoutDates)]
      : [first, ...others];
    const finding =
      first.kind === 'labelled' && !spoken ? 'noTalkOfDossiers' : resolve(all, isPlan, isPutOff);
    if (typeof finding === 'string') refused.push({ text: first.code, why: finding });
    else findings.push(finding);
  }
  return { findings, refused };
}

function byCode(records: readonly DossierRecord[]): Iterable<Records> {
  const groups = new Map<string, Records>();
  for (const record of records) {
    const group = groups.get(record.code);
    if (group) group.push(record);
    else groups.set(record.code, [record]);
  }
  return groups.values();
}

/** What the titles of tables say of their rows, when there are several tables and their titles differ. */
function titlesOf(sections: readonly Section[], outline: Outline): Map<Section, Reading[]> {
  const titles = new Map<Section, Reading[]>();
  for (const section of sections) {
    const title = section.table && titleReadings(outline.headingAbove(section.table));
    if (title && title.length > 0) titles.set(section, title);
  }
  const said = [...titles.values()].map(([reading]) => reading?.text);
  return new Set(said).size > 1 ? titles : new Map();
}

/** Loans, repairs and laboratories number their slips and promise days, too. */
const speaksOfDossiers = (page: PageDescription) =>
  /h[ồo] s[ơo]|\bHS\b|th[ủu] t[ụu]c|tthc|m[ộo]t c[ửu]a|d[ịi]ch v[ụu] c[ôo]ng|h[àa]nh ch[íi]nh|dossier|procedure/i.test(
    wordsOf(page),
  );

const isPlanned = ({ readings }: DossierRecord, of: number) =>
  readings.some(({ field, value }) => field === 'status' && isRunning(value ?? '')) &&
  readings.some(({ field, rank, value }) => field === 'dueAt' && rank === of && value !== null);

const wordsOf = ({ title, body }: PageDescription) => `${title} ${boxText(body)}`;

/** A page that explains how to use the portal shows examples, not dossiers. */
function isGuide(page: PageDescription): boolean {
  const heading = firstHeading(page.body.items.length > 0 ? linesOf(page.body).slice(0, 40) : []);
  return GUIDE.test(fold(page.title)) || GUIDE.test(fold(heading));
}

const firstHeading = (lines: readonly Line[]) =>
  lines.find(({ text }) => text.length > 5)?.text ?? '';

const textsOf = (records: readonly DossierRecord[]) =>
  records.flatMap(({ readings }) =>
    readings.filter(({ field }) => /At$/.test(field)).map(({ text }) => text),
  );

/** Dates of a page that writes the month first are not certain unless the text is not numeric. */
const withoutDates = (record: DossierRecord): DossierRecord => ({
  ...record,
  readings: record.readings.map((reading) =>
    /At$/.test(reading.field) && /\d\/\d/.test(reading.text)
      ? { ...reading, value: null }
      : reading,
  ),
});
