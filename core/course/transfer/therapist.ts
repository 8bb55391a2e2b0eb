import type { Course } from '#core/course/course.ts';
import type { Transfer } from './state.ts';

/** Who holds the course now: whoever it was last handed to. Empty before it is opened. */
export function therapistOf(course: Course): string {
  return course.transfer.transfers.at(-1)?.to ?? course.opening.opened?.therapist ?? '';
}

/** Whether somebody held the course on that day; on the day it was handed over both did. */
export function heldOn(course: Course, person: string, on: string): boolean {
  const holders = [
    { person: course.opening.opened?.therapist, since: '' },
    ...course.transfer.transfers.map((one) => ({ person: one.to, since: one.on })),
  ];
  return holders.some(
    (one, at) => one.person === person && one.since <= on && on <= (holders[at + 1]?.since ?? '9999'),
  );
}

/** Who held the course when this entry of its chart was made; of none: who holds it now. */
export function therapistBefore(course: Course, seq: number | undefined): string {
  if (seq === undefined) return therapistOf(course);
  const then = course.transfer.transfers.findLast((one) => one.seq < seq);
  return then?.to ?? course.opening.opened?.therapist ?? '';
}

/** The last hand-over, until an hour has been held since: then it is news to nobody. */
export function handedOverLately({
  transfer,
  sessions,
}: Pick<Course, 'transfer' | 'sessions'>): Transfer | undefined {
  const last = transfer.transfers.at(-1);
  return last && !sessions.held.some(({ on }) => on > last.on) ? last : undefined;
}

/** What was handed over last, where whoever holds the course has not said yet that they read it. */
export function handOverToRead(course: Pick<Course, 'transfer' | 'sessions'>): Transfer | undefined {
  const last = handedOverLately(course);
  return last && !last.read ? last : undefined;
}

/** Whether somebody ever held the course. */
export const onceHeld = (
  { opening, transfer }: Pick<Course, 'opening' | 'transfer'>,
  person: string,
): boolean =>
  opening.opened?.therapist === person ||
  transfer.transfers.some(({ from, to }) => [from, to].includes(person));
