import { Link } from '@tanstack/react-router';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { whereDone } from './where-done.ts';

/** The title of a task or milestone, as the way to where it is seen to. */
export function Titled({ id, title }: { id: string; title: string }) {
  const { course } = useCourseView();
  const door = whereDone(id, protocolFollowedBy(course));
  if (!door) return <>{title}</>;
  const { to, hash, part } = door;
  const params = { course: course.id };
  if (to === '/courses/$course/session') {
    return (
      <Link to={to} params={params} search={{ part }}>
        {title}
      </Link>
    );
  }
  return (
    <Link to={to} params={params} hash={hash}>
      {title}
    </Link>
  );
}
