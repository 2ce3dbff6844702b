import { useEffect, useState } from 'preact/hooks';
import { CourseView } from '@/components/team/CourseView';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { Progress } from '@/components/ui/Progress';
import type { Period } from '@/utils/calendar/period';
import { teamCourseTexts } from '@/utils/i18n/catalogues/team-course';
import { formatCount } from '@/utils/i18n/format';
import { FEWEST } from '@/utils/team/suppression';
import { type UnitCourse as Course, type UnitPeriod, unitCourse } from '@/utils/team/unit-course';
import { lastPeriods, readUnitPeriod } from './read-course';
import type { Team } from './read-team';

interface Props {
  team: Team;
  period: Period;
}

/** The unit through the last periods; read when somebody asks for it. */
export function UnitCourse(props: Props) {
  const t = useText(teamCourseTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={t('team.course.unit')} intro={t('team.course.unit.about', { fewest: FEWEST })}>
      <details
        class="seeing-table"
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t('team.course.show')}</summary>
        {isOpen && <Shown {...props} />}
      </details>
    </Card>
  );
}

function Shown({ team, period }: Props) {
  const t = useText(teamCourseTexts);
  const language = useLanguage();
  const { course, done, total } = useCourse(team, period);
  if (!course) return <Progress label={t('team.course.reading')} done={done} total={total} />;
  if (course.periods.length === 0) return <p class="muted">{t('team.course.none')}</p>;
  const { shared, of, lines, over, sent } = course;
  const noteOf = (place: number) => {
    const measure = lines[place]?.measure;
    const isMean = typeof measure === 'object' || measure === 'self' || measure === 'head';
    if (!isMean) return '';
    const people = over[place] ?? null;
    const values = lines[place]?.values ?? [];
    const isCut = values.some((value, at) => value === null && (sent[at] ?? 0) > 0);
    return [
      people === null
        ? t('team.course.withheld', { fewest: FEWEST })
        : t('team.course.over', { people: formatCount(people, language) }),
      ...(people !== null && isCut ? [t('team.course.empty')] : []),
      ...(shared < of && typeof measure === 'object'
        ? [t('team.course.shared', { shared, of })]
        : []),
    ].join(' ');
  };
  return <CourseView course={course} first="share" sent={sent} noteOf={noteOf} />;
}

/** Reads period after period, so that the page stays awake; again after every change of the unit. */
function useCourse(team: Team, period: Period) {
  const periods = lastPeriods(period);
  const [course, setCourse] = useState<Course | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const found: UnitPeriod[] = [];
      for (const { key } of periods) {
        found.push(await readUnitPeriod(team.unitId, key));
        if (!isWanted) return;
        setDone(found.length);
      }
      setCourse(unitCourse(found));
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [team, period]);
  return { course, done, total: periods.length };
}
