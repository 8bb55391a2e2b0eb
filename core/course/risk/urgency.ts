import { instruments } from '#core/instruments/instruments.ts';

/** How soon an alarm asks for a clinician. No level of risk is computed from it. IPT protocol reference, 9.3 step 2. */
export const urgencies = ['before_next_session', 'same_day', 'now'] as const;
export type Urgency = (typeof urgencies)[number];

export const urgencySays: Record<Urgency, string> = {
  before_next_session: 'Speak with the client before the next session, and within one working day.',
  same_day: 'Speak with the client today.',
  now: 'Speak with the client now, within the hour.',
};

/** Most urgent first, and of the same urgency the oldest first: a new grave alarm never waits behind an older lesser one. */
export function byUrgency(a: { urgency: Urgency; at: string }, b: { urgency: Urgency; at: string }): number {
  return urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency) || a.at.localeCompare(b.at);
}

/** The urgency of an answered risk item: by its answer, 1, 2 or 3 and more, unless its instrument says sooner. */
export function urgencyOfItem(instrument: string, item: number, value: number): Urgency {
  const byValue = value <= 1 ? 'before_next_session' : value === 2 ? 'same_day' : 'now';
  const rule = instruments.get(instrument)?.risk.find((one) => one.item === item);
  const byItem: Urgency = rule?.soon ?? byValue;
  return urgencies.indexOf(byItem) > urgencies.indexOf(byValue) ? byItem : byValue;
}

/** The stop-and-refer rules SR-01 to SR-17: what each is about, and how soon. IPT protocol reference, 9.5. */
export const stopAndRefer = {
  'SR-01': { about: 'Suicidal intent, plan or recent attempt; cannot keep safe', soon: 'now' },
  'SR-02': { about: 'Intent or plan to harm somebody; a child at risk', soon: 'now' },
  'SR-03': { about: 'Mania, hypomania or a mixed state', soon: 'same_day' },
  'SR-04': { about: 'Psychosis, severe confusion, catatonia or stupor', soon: 'same_day' },
  'SR-05': { about: 'Domestic or sexual abuse, coercive control, elder abuse', soon: 'same_day' },
  'SR-06': { about: 'Concern for a child or a vulnerable adult', soon: 'same_day' },
  'SR-07': { about: 'Severe self-neglect, not eating or drinking, dangerous purging', soon: 'same_day' },
  'SR-08': { about: 'Intoxication in session, withdrawal risk, dependence', soon: 'same_day' },
  'SR-09': { about: 'After a birth: psychotic signs, rapid change, intent towards the baby', soon: 'now' },
  'SR-10': { about: 'Reliably worse twice, or severe with poor functioning', soon: 'within_a_week' },
  'SR-11': { about: 'No response at mid-point and the therapist is concerned', soon: 'within_a_week' },
  'SR-12': { about: 'New medical or neurological warning sign', soon: 'same_day' },
  'SR-13': { about: 'Antidepressant stopped suddenly, serotonin toxicity, activation', soon: 'same_day' },
  'SR-14': { about: 'Stalking, threats or legal danger from the dispute', soon: 'same_day' },
  'SR-15': { about: 'Loss of capacity, severe cognitive decline', soon: 'within_a_week' },
  'SR-16': { about: 'Boundary breach or complaint between therapist and client', soon: 'same_day' },
  'SR-17': { about: 'The client withdraws consent', soon: 'now' },
} as const;

export type StopRule = keyof typeof stopAndRefer;
export const stopRules = Object.keys(stopAndRefer) as [StopRule, ...StopRule[]];

/** Rules that put the duty clinician on alert, as an alarm does. */
export const dutyRules: readonly StopRule[] = ['SR-01', 'SR-02', 'SR-09'];
