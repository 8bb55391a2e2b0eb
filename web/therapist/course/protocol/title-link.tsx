import { Link } from '@tanstack/react-router';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { whereDone } from './where-done.ts';

function asksForSheet(asked: EvidenceAsked): boolean {
  if (typeof asked === 'string') return false;
  const parts = 'all' in asked ? asked.all : 'any' in asked ? asked.any : [];
  return 'sheet' in asked || parts.some(asksForSheet);
}

/** Whether the form of therapy sees to it by a sheet: a task that names one, or a milestone that asks for one. */
function isDoneBySheet(course: Course, id: string): boolean {
  const protocol = protocolFollowedBy(course);
  const evidence = protocol?.milestones.find((one) => one.id === id)?.evidence;
  return (
    (evidence !== undefined && asksForSheet(evidence)) ||
    protocol?.tasks.find((one) => one.id === id)?.sheet !== undefined
  );
}

/** The title of a task or milestone, as the way to where it is seen to. */
export function Titled({ id, title }: { id: string; title: string }) {
  const { course } = useCourseView();
  if (isDoneBySheet(course, id))
    return (
      <Link to="/courses/$course/sheets" params={{ course: course.id }}>
        {title}
      </Link>
    );
  const door = whereDone(id);
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
