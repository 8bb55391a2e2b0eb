import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { issuesFor } from '#core/guide/today/issues-for.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';

/** So many are named; all of them stand in the formulation. */
const most = 3;

/** What the client brought that this focus works on, in the order of its weight. */
export function IssuesWorkedOn({ area }: { area: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const focus = activeFoci(course).find((one) => one.area === area);
  const issues = focus ? issuesFor(course, focus) : [];
  if (issues.length === 0) return null;
  const isRanked = course.issues.ranked !== 'not_yet';
  return (
    <div>
      <p className={shapes.fine}>
        <RoomLink to="formulation">{t(isRanked ? 'work.issuesRanked' : 'work.issuesListed')}</RoomLink>
      </p>
      <ol>
        {issues.slice(0, most).map(({ id, words }) => (
          <li key={id} dir="auto">
            {words}
          </li>
        ))}
      </ol>
      {issues.length > most && (
        <p className={shapes.fine}>{t('work.issuesMore', { count: issues.length - most })}</p>
      )}
    </div>
  );
}
