import { withhold } from '#core/book/withhold.ts';
import type { Course } from '#core/course/course.ts';
import { wishesIn } from './wishes.ts';

/** What a therapist sees of something the client wrote: all of it, without names, or that nothing is there. */
export type SeenOfMine<Written> = { sees: 'all' | 'nothing' } | { sees: 'part'; left: Written };

/**
 * What becomes, on its way to the therapist, of what the client writes or wrote, for those they keep back: so that the
 * client is told. IPT protocol reference, 4.2 (disclosure), 9.6.
 */
export function seenOfMine<Written>(course: Course, written: Written): SeenOfMine<Written> {
  const left = withhold(written, wishesIn(course), 'client');
  if (left === undefined) return { sees: 'nothing' };
  return JSON.stringify(left) === JSON.stringify(written) ? { sees: 'all' } : { sees: 'part', left };
}
