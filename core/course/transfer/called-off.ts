import type { Course } from '#core/course/course.ts';
import type { Appointment } from '#core/course/sessions/state.ts';

type Reads = Pick<Course, 'transfer' | 'sessions'>;

/** The hours that were called off as the course was handed over, together with this one; none where it was not so. */
export const calledOffWith = (
  { transfer, sessions }: Reads,
  { state, since }: Pick<Appointment, 'state' | 'since'>,
): Appointment[] =>
  state === 'cancelled' && transfer.transfers.some((one) => one.since === since)
    ? sessions.appointments.filter((one) => one.state === 'cancelled' && one.since === since)
    : [];

/** The hours from a day on that the last hand-over called off, and that were not agreed again for the same time. */
export function calledOffLately({ transfer, sessions }: Reads, from: string): Appointment[] {
  const since = transfer.transfers.at(-1)?.since ?? '';
  const again = new Set(sessions.appointments.flatMap(({ state, at }) => (state === 'booked' ? [at] : [])));
  return calledOffWith({ transfer, sessions }, { state: 'cancelled', since }).filter(
    ({ at }) => at >= from && !again.has(at),
  );
}
