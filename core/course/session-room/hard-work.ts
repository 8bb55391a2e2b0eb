import type { Course } from '#core/course/course.ts';

/** One stretch of hard work: how distressed the client was before it, and after it where that was asked. */
export interface HardWork {
  about: string;
  before: number | null;
  after: number | null;
}

/**
 * The stretches of hard work of one session, in their order: a rating after it belongs to the last one begun that has
 * none. S000-33 of the seeds.
 */
export function hardWorkIn(course: Course, session: number): HardWork[] {
  const found: HardWork[] = [];
  for (const { at, distress, about } of course.sessionRoom.distress.filter(
    (one) => one.session === session,
  )) {
    const last = found.at(-1);
    if (at === 'before') found.push({ about, before: distress, after: null });
    else if (last && last.after === null)
      Object.assign(last, { after: distress, about: last.about || about });
    else found.push({ about, before: null, after: distress });
  }
  return found;
}
