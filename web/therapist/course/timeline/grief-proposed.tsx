import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { primaryFocus } from '#core/course/focus/active.ts';
import { griefProposedBy } from '#core/course/focus/suggest.ts';
import { namesOf } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Notice } from '#web/ui/words/notice.tsx';

/** A death proposes grief as an area to look at, wherever it was filed (SEL-6). */
export function GriefProposed() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { events, people } = griefProposedBy(course);
  if (events.length + people.length === 0 || primaryFocus(course)) return null;
  const deaths = course.timeline.events.filter(({ id }) => events.includes(id)).map(({ what }) => what);
  const names = [...deaths, ...namesOf(course, people)];
  return (
    <Notice
      title={t('timeline.griefTitle')}
      actions={
        <Link to="/courses/$course/formulation" params={{ course: course.id }}>
          {t('timeline.toFormulation')}
        </Link>
      }
    >
      <p dir="auto">{t('timeline.grief', { names: names.slice(0, 5).join('; ') })}</p>
    </Notice>
  );
}
