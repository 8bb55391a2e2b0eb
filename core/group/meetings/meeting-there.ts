import { dayOf, instantOf } from '#core/days/wall-clock.ts';
import type { Group } from '#core/group/group.ts';
import type { HeldMeeting, PlannedMeeting } from './state.ts';

type Of = Pick<Group, 'meetings'>;

/** Whether a meeting was planned for that day before somebody moved it. */
export const wasPlannedFor = ({ moves }: Pick<PlannedMeeting, 'moves'>, on: string): boolean =>
  moves.some(({ from }) => dayOf(from) === on);

type Hours = Pick<PlannedMeeting, 'at' | 'zone' | 'minutes'>;

/** Whether two plans share an hour: then they are one meeting planned twice, since nobody meets a group twice at once. */
export function shareAnHour(one: Hours, other: Hours): boolean {
  const begins = (plan: Hours) => Date.parse(instantOf(plan));
  const ends = (plan: Hours) => begins(plan) + plan.minutes * 60_000;
  return begins(one) < ends(other) && begins(other) < ends(one);
}

/** The plan of a meeting where it was moved away from that day, by somebody of whom whoever held it then had not heard. */
export const movedAwayFrom = ({ meetings }: Of, planned: string, on: string): PlannedMeeting | undefined =>
  meetings.planned.find((one) => one.id === planned && dayOf(one.at) !== on && wasPlannedFor(one, on));

/** The plan that a meeting of that day was, where whoever tells of it knew of none: the only one that waits then; else empty. */
export function theOneWaiting({ meetings }: Of, on: string): string {
  const [one, other] = meetings.planned.filter(({ at, state }) => state === 'planned' && dayOf(at) === on);
  return one && !other ? one.id : '';
}

/**
 * The meeting that is recorded already, where a second telephone sends it: the same planned one, else that of the same day
 * where one of the two names none, or the two plans share an hour, as where two planned one evening. Two planned meetings of
 * one day are two otherwise; and so are a meeting that was moved, and one held on the day from which it was moved, by somebody
 * who had not heard of it.
 */
export function meetingThere(
  { meetings }: Of,
  { planned }: { planned: string },
  on: string,
): HeldMeeting | undefined {
  const plan = meetings.planned.find(({ id }) => id === planned);
  const isAnother = (one: HeldMeeting) => one.on !== on && plan !== undefined && wasPlannedFor(plan, on);
  const isOnePlan = (id: string) => {
    const other = meetings.planned.find((one) => one.id === id);
    return plan && other && (wasPlannedFor(plan, on) || shareAnHour(plan, other));
  };
  return (
    meetings.held.find((one) => planned !== '' && one.planned === planned && !isAnother(one)) ??
    meetings.held.find(
      (one) => one.on === on && (planned === '' || one.planned === '' || isOnePlan(one.planned)),
    )
  );
}
