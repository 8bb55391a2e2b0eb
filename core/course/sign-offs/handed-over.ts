import type { Course } from '#core/course/course.ts';
import type { TraineeNamed } from './state.ts';

/** A time in which the course was given in training, by somebody who has handed it on since. */
export interface Training {
  by: Pick<TraineeNamed, 'therapist' | 'supervisor' | 'lacks'>;
  /** The entries of the chart between which it was theirs. */
  from: number;
  until: number;
}

/**
 * The times in which somebody gave this course in training who handed it on before they held what its form asks for: what they
 * decided is still countersigned, or is seen never to have been. IPT protocol reference, 8.3.
 */
export function handedOver({ signOffs: { named }, transfer: { transfers } }: Course): Training[] {
  return transfers.flatMap(({ seq: until, from: whose }, nth) => {
    const from = transfers[nth - 1]?.seq ?? 0;
    const last = named.findLast((one) => from < one.seq && one.seq < until && one.therapist === whose);
    if (!last || last.lacks.length === 0) return [];
    const { therapist, supervisor, lacks } = last;
    return [{ by: { therapist, supervisor, lacks }, from, until }];
  });
}
