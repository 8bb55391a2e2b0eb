import { instruments } from '#core/instruments/instruments.ts';
import { urgencyWords } from './words.ts';

/** How soon an alarm asks for a clinician. No level of risk is computed from it. IPT protocol reference, 9.3 step 2. */
export const urgencies = ['before_next_session', 'same_day', 'now'] as const;
export type Urgency = (typeof urgencies)[number];

export const urgencySays: Record<Urgency, string> = {
  before_next_session: urgencyWords.en.speakWithClientBeforeNext,
  same_day: urgencyWords.en.speakWithClientToday,
  now: urgencyWords.en.speakWithClientNowWithin,
};

/** Most urgent first, and of the same urgency the oldest first: a new grave alarm never waits behind an older lesser one. */
export function byUrgency(a: { urgency: Urgency; at: string }, b: { urgency: Urgency; at: string }): number {
  return urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency) || a.at.localeCompare(b.at);
}

/**
 * The urgency of an answered risk item: by its answer, 1, 2 or 3 and more, unless its instrument says sooner. In a group 1 is
 * spoken of the same day too: its facilitator is no clinician. IPT protocol reference, 12.1.
 */
export function urgencyOfItem(
  instrument: string,
  item: number,
  value: number,
  lived: 'alone' | 'in_a_group' = 'alone',
): Urgency {
  const least: Urgency = lived === 'alone' ? 'before_next_session' : 'same_day';
  const byValue = value <= 1 ? least : value === 2 ? 'same_day' : 'now';
  const rule = instruments.get(instrument)?.risk.find((one) => one.item === item);
  const byItem: Urgency = rule?.soon ?? byValue;
  return urgencies.indexOf(byItem) > urgencies.indexOf(byValue) ? byItem : byValue;
}
