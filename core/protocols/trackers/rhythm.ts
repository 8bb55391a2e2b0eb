import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { energyAgainstUsual, hoursAsleep, sleepAndEnergyWarning } from './sleep-and-energy.ts';

/**
 * The five anchors of a day after the Social Rhythm Metric in its short form, in Kith’s own words, with whom they were,
 * mood, energy and sleep. IPT protocol reference, 7.8 and 12.1. A form that takes it needs `sleepAndEnergy` no more: its
 * warning is here too.
 */
export const rhythm: Written<Tracker> = {
  id: 'srm-5',
  name: { en: 'Rhythm' },
  clientLabel: { en: 'My days' },
  clientSays: {
    en: 'Five moments of a day keep the body clock steady. You note when they happened; together you see what makes your days even or uneven.',
  },
  says: {
    en: 'The times of five daily anchors, with whom they happened, and mood, energy and sleep. Look at the week before each session.',
  },
  every: 'day',
  lookedAt: 'in_the_hour',
  fields: [
    {
      id: 'outOfBed',
      kind: 'time',
      name: { en: 'Out of bed' },
      clientLabel: { en: 'Out of bed' },
      target: true,
      withPeople: true,
    },
    {
      id: 'firstContact',
      kind: 'time',
      name: { en: 'First time with another person' },
      clientLabel: { en: 'First contact with somebody' },
      hint: { en: 'In the room or by telephone.' },
      target: true,
      withPeople: true,
    },
    {
      id: 'dayBegun',
      kind: 'time',
      name: { en: 'Work, school or housework begun' },
      clientLabel: { en: 'Work, school or housework begun' },
      hint: { en: 'To look after someone or to help out unpaid counts too.' },
      target: true,
      withPeople: true,
    },
    {
      id: 'dinner',
      kind: 'time',
      name: { en: 'Dinner' },
      clientLabel: { en: 'Dinner' },
      nightUntil: 4,
      target: true,
      withPeople: true,
    },
    {
      id: 'toBed',
      kind: 'time',
      name: { en: 'To bed' },
      clientLabel: { en: 'To bed' },
      hint: { en: 'After midnight still belongs to this day.' },
      nightUntil: 12,
      target: true,
      withPeople: true,
    },
    hoursAsleep,
    {
      id: 'mood',
      kind: 'scale',
      name: { en: 'Mood' },
      clientLabel: { en: 'Mood' },
      hint: { en: '0 is your usual self.' },
      min: -5,
      max: 5,
      higherIs: 'neither',
      ends: [{ en: 'very low' }, { en: 'very high' }],
    },
    energyAgainstUsual,
  ],
  scores: [
    {
      id: 'regularity',
      name: { en: 'Regularity' },
      clientLabel: { en: 'How even the week was' },
      rule: 'srm_regularity',
      fields: ['outOfBed', 'firstContact', 'dayBegun', 'dinner', 'toBed'],
      over: 7,
      higherIs: 'better',
    },
  ],
  alerts: [sleepAndEnergyWarning],
  certainty: 'A',
  sources: ['IPT protocol reference, 7.8 and 12.1', 'Monk 2002', 'Frank 2005'],
};
