import { guide } from '#core/guide/guide.ts';
import { settledStates } from '#core/guide/milestones/milestones.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { type OpeningPartId, partsShown } from './order.ts';

/** The milestone of each part that the work waits for. */
const milestoneOf: Partial<Record<OpeningPartId, string>> = {
  consent: 'MS-01',
  exclusions: 'MS-04',
  diagnosis: 'MS-05',
  illness: 'MS-07',
  sickRole: 'MS-06',
  medication: 'MS-08',
};

/** The parts of the opening that the protocol still waits for, the next one first. */
export function useWaiting(): OpeningPartId[] {
  const { course, today } = useCourseView();
  const milestones = guide(course, today)?.milestones ?? [];
  return partsShown(course).filter((part) =>
    milestones.some(({ id, state }) => id === milestoneOf[part] && !settledStates.includes(state)),
  );
}
