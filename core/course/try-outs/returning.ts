import type { Course } from '#core/course/course.ts';
import { tryOutsMode } from './mode.ts';
import type { TryOut } from './state.ts';

/** A try-out that comes back at the next opening: told and not gone through, or still waiting to be told. */
export interface Returning {
  tryOut: TryOut;
  stands: 'told' | 'waiting' | 'keep_trying';
}

/** What returns to the opening of the next session, results first. IPT protocol reference, T-11. */
export function returningToday(course: Course): Returning[] {
  if (tryOutsMode(course) === 'none') return [];
  const all = course.tryOuts.tryOuts.flatMap((tryOut): Returning[] => {
    const { told, reviews } = tryOut;
    if (told.length > reviews.length) return [{ tryOut, stands: 'told' }];
    if (told.length === 0) return [{ tryOut, stands: 'waiting' }];
    return reviews.at(-1)?.next === 'keep_trying' ? [{ tryOut, stands: 'keep_trying' }] : [];
  });
  return all.sort((a, b) => Number(b.stands === 'told') - Number(a.stands === 'told'));
}
