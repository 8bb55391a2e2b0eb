import type { Course } from '#core/course/course.ts';
import type { RolePlay } from '#core/course/role-plays/state.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';

/** What became of something that was going to be said: rehearsed, tried, gone through. */
export interface Went {
  rehearsed: RolePlay[];
  tried: TryOut[];
  stands: 'planned' | 'rehearsed' | 'to_try' | 'told' | 'gone_through';
}

/** Where a saying or a conversation stands, by the role plays and try-outs that came from it. IPT protocol reference, 3.3. */
export function howItWent(course: Course, id: string): Went {
  const rehearsed = course.rolePlays.rolePlays.filter(({ talkId }) => talkId === id);
  const tried = course.tryOuts.tryOuts.filter(
    ({ from }) => from?.id === id || rehearsed.some((rolePlay) => rolePlay.id === from?.id),
  );
  const last = tried.at(-1);
  if (last?.reviews.length) return { rehearsed, tried, stands: 'gone_through' };
  if (last?.told.length) return { rehearsed, tried, stands: 'told' };
  if (last) return { rehearsed, tried, stands: 'to_try' };
  return { rehearsed, tried, stands: rehearsed.length > 0 ? 'rehearsed' : 'planned' };
}
