import { Link } from '@tanstack/react-router';
import type { ThreadKind } from '#core/course/threads/threads.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { inShort } from '#web/ui/words/in-short.ts';

/** A link to a piece of work, wherever its kind has its place. */
export function WorkLink({ kind, id, children }: { kind: ThreadKind; id: string; children: string }) {
  const { course } = useCourseView();
  const params = { course: course.id, id };
  const words = <bdi>{inShort(children)}</bdi>;
  switch (kind) {
    case 'analysis':
      return (
        <Link to="/courses/$course/work/analysis/$id" params={params}>
          {words}
        </Link>
      );
    case 'decision':
      return (
        <Link to="/courses/$course/work/decision/$id" params={params}>
          {words}
        </Link>
      );
    case 'role_play':
      return (
        <Link to="/courses/$course/work/role-play/$id" params={params}>
          {words}
        </Link>
      );
    case 'saying':
    case 'conversation':
      return (
        <Link to="/courses/$course/work/talks" params={{ course: course.id }} hash={id}>
          {words}
        </Link>
      );
    default:
      return (
        <Link to="/courses/$course/work/try-outs" params={{ course: course.id }} hash={id}>
          {words}
        </Link>
      );
  }
}
