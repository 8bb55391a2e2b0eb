import type { Tracker, TrackerAlert, TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

/** How long somebody slept in the night that ended on the morning of the day. IPT protocol reference, 7.8. */
export const hoursAsleep: Written<TrackerField> = {
  id: 'sleep',
  kind: 'number',
  name: { en: 'Hours asleep' },
  clientLabel: { en: 'Hours asleep last night' },
  min: 0,
  max: 24,
  unit: { en: 'hours' },
  higherIs: 'neither',
  target: true,
};

/** Energy, with the client’s usual at nought: neither end is the better one. IPT protocol reference, 7.8. */
export const energyAgainstUsual: Written<TrackerField> = {
  id: 'energy',
  kind: 'scale',
  name: { en: 'Energy' },
  clientLabel: { en: 'Energy' },
  hint: { en: '0 is your usual self.' },
  min: -5,
  max: 5,
  higherIs: 'neither',
  ends: [{ en: 'no strength' }, { en: 'never tired' }],
};

/**
 * Little sleep and much energy, two days running (IPT protocol reference, 12.1): a question, never a diagnosis. What may begin
 * there asks for somebody the same day (SR-03), so it is an alarm and no note.
 */
export const sleepAndEnergyWarning: Written<TrackerAlert> = {
  id: 'sleepDownEnergyUp',
  rule: 'sleep_and_energy',
  sleep: 'sleep',
  energy: 'energy',
  hoursUnder: 3,
  pointsUp: 3,
  days: 2,
  says: {
    en: 'Sleep is at least 3 hours under target and energy at least 3 points above usual, on two days running. Ask about early signs today, and whether the prescriber should know.',
  },
  clientSays: {
    en: 'You noted little sleep and much energy on two days running. Whoever reads your days sees this too.',
  },
  alarm: 'same_day',
  sources: ['IPT protocol reference, 7.8 and 12.1', 'IPT protocol reference, 9.5, SR-03'],
};

/** Sleep and energy alone, for whom the whole rhythm is too much to note. IPT protocol reference, 7.8. */
export const sleepAndEnergy: Written<Tracker> = {
  id: 'sleep-and-energy',
  name: { en: 'Sleep and energy' },
  clientLabel: { en: 'Sleep and energy' },
  clientSays: {
    en: 'Sleep and energy often change before anything else does. Two numbers a day are enough.',
  },
  says: { en: 'Hours asleep against target, and energy against the client’s usual.' },
  every: 'day',
  lookedAt: 'in_the_hour',
  fields: [hoursAsleep, energyAgainstUsual],
  scores: [
    {
      id: 'meanSleep',
      name: { en: 'Hours asleep, mean of the week' },
      clientLabel: { en: 'Sleep in the week' },
      rule: 'mean',
      fields: ['sleep'],
      over: 7,
      higherIs: 'neither',
    },
  ],
  alerts: [sleepAndEnergyWarning],
  certainty: 'A',
  sources: ['IPT protocol reference, 7.8 and 12.1', 'Frank 2005'],
};
