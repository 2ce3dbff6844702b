import { useCallback } from 'preact/hooks';
import { CourseView } from '@/components/team/CourseView';
import { measured, measureName, measureText } from '@/components/team/course-words';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import type { Period } from '@/utils/calendar/period';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamCourseTexts } from '@/utils/i18n/catalogues/team-course';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { Cell } from '@/utils/team/cell';
import { type Course, checklistOf } from '@/utils/team/course';
import { COMPARED } from '@/utils/team/differences';
import type { RosterMember } from '@/utils/team/roster';
import { readPersonCourse } from './read-course';

interface Props {
  person: RosterMember;
  period: Period;
  /** The cell that the address names; its measure is looked at first. */
  aim: Cell | null;
}

/** A person through the last periods. Nothing is shown while there is one period only. */
export function PersonCourse({ person, period, aim }: Props) {
  const t = useText(teamCourseTexts);
  const { id, unitId, memberId } = person;
  const read = useCallback(() => readPersonCourse(person, period), [id, unitId, memberId, period]);
  const course = useLiveQuery(read);
  if (!course || course.periods.length < 2) return null;
  const { shared, of, lines } = course;
  const isChanged = shared < of;
  return (
    <Card title={t('team.course')} intro={t('team.course.about', { count: course.periods.length })}>
      <Changes course={course} />
      <CourseView
        course={course}
        first={firstOf(aim)}
        sent={null}
        noteOf={(place) =>
          isChanged && typeof lines[place]?.measure === 'object'
            ? t('team.course.shared', { shared, of })
            : ''
        }
      />
    </Card>
  );
}

function firstOf(aim: Cell | null): string {
  if (aim === null || aim === 'questions') return 'share';
  if (typeof aim === 'string') return aim;
  return measureName({ checklist: checklistOf(aim.edition), standard: aim.standard });
}

/** The figures that differ from the period before. */
function Changes({ course: { lines, periods } }: { course: Course }) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const figures = lines.filter(({ measure }) => COMPARED.some((one) => one === measure));
  const changes = figures.flatMap((line) => {
    const [before, after] = [line.values.at(-2) ?? null, line.values.at(-1) ?? null];
    if (before === after || before === null || after === null) return [];
    return [
      t('team.change', {
        what: measureText(line, language),
        before: measured(line.measure, before, language),
        after: measured(line.measure, after, language),
      }),
    ];
  });
  if (changes.length === 0 || periods.length < 2) return null;
  return <p>{t('team.changes', { changes: changes.join('; ') })}</p>;
}
