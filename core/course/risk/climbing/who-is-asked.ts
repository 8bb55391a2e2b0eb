import type { EverAsked, Rung, WhyNobody } from '#core/course/risk/ladder.ts';
import type { Alarm } from '#core/course/risk/state.ts';

/** Somebody who can be asked. */
export interface CanBeAsked {
  person: string;
  name: string;
}

/** Who could be asked at this moment, and whether whoever holds the course is here to answer. */
export interface WhoIsHere {
  holder: 'here' | 'away';
  here: Record<EverAsked, readonly CanBeAsked[]>;
  /** Those who would be asked were they not away. */
  away: Record<EverAsked, readonly CanBeAsked[]>;
  /** Whether letters leave this Kith; without, what goes up is on the screen alone. */
  mail: 'sent' | 'not_set_up';
}

const inOrder = (ladder: readonly Rung[]) => ladder.toSorted((a, b) => a.after - b.after);

/** Who stands in for a therapist who is away: whoever of the ladder is there first, at last the administrators. */
export const standsIn = (
  ladder: readonly Rung[],
  here: WhoIsHere['here'],
): { who: EverAsked; people: readonly CanBeAsked[] } | undefined =>
  [...inOrder(ladder).map(({ who }) => who), 'administrator' as const]
    .map((who) => ({ who, people: here[who] }))
    .find(({ people }) => people.length > 0);

/** The rung that comes next: as the service set them, and where nobody at all could be asked those who look after it. */
export function nextRung(
  alarm: Pick<Alarm, 'wentUp'>,
  ladder: readonly Rung[],
): Rung | { who: 'administrator'; after: 0 } | undefined {
  const taken = alarm.wentUp.map(({ who }) => who);
  const next = inOrder(ladder).find(({ who }) => !taken.includes(who));
  if (next) return next;
  const isLast = alarm.wentUp.every((one) => one.asked.length === 0) && !taken.includes('administrator');
  return isLast ? { who: 'administrator', after: 0 } : undefined;
}

/** Who is asked on a rung: nobody twice, since whoever was asked already has not answered. */
export function askedOn(
  who: EverAsked,
  alarm: Pick<Alarm, 'wentUp'>,
  { here, away }: WhoIsHere,
): { asked: readonly CanBeAsked[]; nobody: WhyNobody | null } {
  const before = new Set(alarm.wentUp.flatMap(({ asked }) => asked.map(({ person }) => person)));
  const asked = here[who].filter(({ person }) => !before.has(person));
  if (asked.length > 0) return { asked, nobody: null };
  if (here[who].length > 0) return { asked, nobody: 'asked_before' };
  return { asked, nobody: away[who].length > 0 ? 'away' : 'not_named' };
}
