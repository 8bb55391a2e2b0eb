/** Who is asked, one after the other, when nobody answers an alarm. IPT protocol reference, 9.3 steps 1 and 6. */
export const askable = ['duty', 'supervisor', 'manager'] as const;
export type Askable = (typeof askable)[number];

/** As a last resort those who look after the service, where nobody on the ladder could be asked. */
export const everAsked = [...askable, 'administrator'] as const;
export type EverAsked = (typeof everAsked)[number];

/** One rung: who is asked, and how many minutes after the time by which the alarm was to be answered. */
export interface Rung {
  who: Askable;
  after: number;
}

/**
 * Where a service has not said otherwise: whoever is on duty as the time passes, the supervisor half an hour later, the
 * manager another half hour later. That it goes up is of 9.3 step 6; how many minutes is the service's to set.
 */
export const usualLadder: readonly Rung[] = [
  { who: 'duty', after: 0 },
  { who: 'supervisor', after: 30 },
  { who: 'manager', after: 60 },
];

/** Why nobody was asked on a rung. */
export const whyNobody = ['not_named', 'away', 'asked_before'] as const;
export type WhyNobody = (typeof whyNobody)[number];

/** Why it went up when it did. */
export const whyUp = [
  'time_passed',
  'therapist_away',
  'service_closed',
  'nobody_before',
  'not_delivered',
  'asked_again',
] as const;
export type WhyUp = (typeof whyUp)[number];

const aDay = 24 * 60;
const leastApart = 30;

/**
 * How many minutes pass before the last rung is asked again: as many as lie between it and the one before, and from the second
 * day on a day, so that an alarm nobody answers is never silent and never a flood. The service's to set, with its ladder.
 */
export function askedAgainAfter(ladder: readonly Rung[], minutesLate: number): number {
  const [last, before] = ladder.toSorted((a, b) => b.after - a.after);
  return minutesLate >= aDay ? aDay : Math.max(leastApart, (last?.after ?? 0) - (before?.after ?? 0));
}
