import { useMemo, useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamCourseTexts } from '@/utils/i18n/catalogues/team-course';
import { formatCount } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import type { Course } from '@/utils/team/course';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { useModule } from '../ui/use-module';
import '../assessment/seeing.css';
import {
  courseAxis,
  courseSentence,
  courseTitle,
  foundIn,
  measured,
  measureName,
  measureText,
} from './course-words';

const texts = { ...teamTexts, ...teamCourseTexts };

const loadCharts = () => import('../charts/StandardsChart');

interface Props {
  course: Course;
  /** The measure that is looked at first, by its name; the first where there is none of that name. */
  first: string;
  /** How many summaries count in each period; null for one person. */
  sent: readonly number[] | null;
  /** What has to be said of the measure that is looked at; '' for nothing. */
  noteOf(place: number): string;
}

/** One measure as a line through the periods, and all of them as a table. */
export function CourseView({ course, first, sent, noteOf }: Props) {
  const t = useText(teamCourseTexts);
  const language = useLanguage();
  const charts = useModule(loadCharts);
  const [chosen, setChosen] = useState(first);
  const { lines, periods } = course;
  const place = Math.max(
    0,
    lines.findIndex(({ measure }) => measureName(measure) === chosen),
  );
  const line = lines[place];
  const axis = useMemo(
    () => line && courseAxis(line, periods, language),
    [line, periods, language],
  );
  const series = useMemo(
    () => line && { name: measureText(line, language), values: line.values },
    [line, language],
  );
  if (!line || !axis || !series) return null;
  const title = courseTitle(line, periods, language);
  const isDrawn = foundIn(line, periods).length > 1;
  return (
    <div class="team-stack">
      <Select
        label={t('team.course.which')}
        width="middle"
        value={measureName(line.measure)}
        options={lines.map((one) => ({
          value: measureName(one.measure),
          label: measureText(one, language),
        }))}
        onChange={setChosen}
      />
      <h3>{title}</h3>
      {isDrawn && (
        <div class="course-chart">
          {charts && <charts.TrendChart series={series} axis={axis} description={title} />}
        </div>
      )}
      <p>{[courseSentence(line, periods, language), noteOf(place)].filter(Boolean).join(' ')}</p>
      <CourseTable course={course} sent={sent} />
    </div>
  );
}

/** The figures of all lines, the newest period first. */
function CourseTable({ course, sent }: Pick<Props, 'course' | 'sent'>) {
  const t = useText(texts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { lines, periods } = course;
  const rows = periods.map((key, at) => ({ key, at })).reverse();
  return (
    <details
      class="seeing-table"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('team.course.table')}</summary>
      {isOpen && (
        <div class="course-table">
          <Table caption={t('team.course')}>
            <thead>
              <tr>
                <th scope="col">{t('team.period')}</th>
                {sent && (
                  <th scope="col" class="number">
                    {t('team.standing.sent')}
                  </th>
                )}
                {lines.map((one) => (
                  <th key={measureName(one.measure)} scope="col" class="number course-head">
                    {measureText(one, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, at }) => (
                <tr key={key}>
                  <th scope="row">{periodText(key, language)}</th>
                  {sent && <td class="number">{formatCount(sent[at] ?? 0, language)}</td>}
                  {lines.map(({ measure, values }) => (
                    <td key={measureName(measure)} class="number">
                      {measured(measure, values[at] ?? null, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </details>
  );
}
