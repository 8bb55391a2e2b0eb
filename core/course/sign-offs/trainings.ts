import type { Course } from '#core/course/course.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import type { TraineeNamed } from './state.ts';

/** A time in which the course was given in training. */
export interface Training {
  by: Pick<TraineeNamed, 'therapist' | 'supervisor' | 'lacks'>;
  /** The entries of the chart between which it was: from the first of them on, and before the second. */
  from: number;
  /** Infinite while it goes on. */
  until: number;
}

/** The times in which one and the same therapist held the course. */
const held = (course: Course) => {
  const { transfers } = course.transfer;
  const last = { seq: Number.POSITIVE_INFINITY, from: therapistOf(course) };
  return [...transfers, last].map(({ seq, from: whose }, nth) => ({
    whose,
    from: transfers[nth - 1]?.seq ?? 0,
    until: seq,
  }));
};

/**
 * The times in which this course was given in training. One ends when the course is handed on, and when it is said that nothing
 * is lacking any more; what was decided in it is still countersigned, or is seen never to have been, however it ended. Whoever
 * was in training when it was first said so has been since the course was theirs. IPT protocol reference, 8.3.
 */
export const trainings = (course: Course): Training[] =>
  held(course).flatMap(({ whose, from, until }) => {
    const { named } = course.signOffs;
    const stood = named.findLast((one) => one.seq < from);
    const said = [
      ...(stood?.therapist === whose ? [stood] : []),
      ...named.filter((one) => from <= one.seq && one.seq < until && one.therapist === whose),
    ];
    const spans: Training[] = [];
    for (const [nth, { id, seq, therapist, supervisor, lacks }] of said.entries()) {
      const going = spans.findLast((one) => one.until === until);
      if (lacks.length === 0) {
        if (going) going.until = seq;
        continue;
      }
      const by = { therapist, supervisor, lacks };
      // With a change of the form that made a trainee of them the training has begun.
      const since = course.protocolFollowed.formChanges.find((one) => one.id === id)?.seq ?? seq;
      if (going) going.by = by;
      else spans.push({ by, from: nth === 0 ? from : since, until });
    }
    return spans;
  });
