import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

/** Sessions of the course of one year, of which these are numbered. */
const of = 35;

/** What IPSRT asks of the therapist beside what IPT does (7.8). */
export const tasks: ProtocolFile['tasks'] = {
  change: {
    'I-07': {
      asks: {
        en: 'What bipolar disorder is, what medication does, early signs of high and low, and how rhythm, people and mood hang together. Hear it back in their words.',
      },
    },
    'I-09': {
      asks: {
        en: 'Put episodes, life events and changes of rhythm side by side: what was upset before each?',
      },
    },
    'I-11': { title: { en: 'Weigh the five problem areas' } },
  },
  add: [
    {
      id: 'RH-01',
      phase: 'initial',
      title: { en: 'Get in touch with the prescriber' },
      asks: {
        en: 'With the client’s consent: who prescribes, what is passed on, and when you call the same day.',
      },
      captures: { en: 'The link with the prescriber' },
      from: 1,
      latest: 2,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-02',
      phase: 'initial',
      title: { en: 'Go through the episodes' },
      asks: { en: 'Each low and high: when, and what had upset the rhythm before.' },
      captures: { en: 'Episodes' },
      from: 1,
      latest: 3,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-03',
      phase: 'initial',
      title: { en: 'Begin the rhythm diary' },
      asks: {
        en: 'Five moments of the day, with whom, and mood, energy and sleep. As it is, nothing changed yet.',
      },
      captures: { en: 'The diary' },
      from: 2,
      latest: 4,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-04',
      phase: 'middle',
      title: { en: 'Set targets and move them little by little' },
      asks: { en: 'The most uneven moment first; a target within reach; one step a week.' },
      captures: { en: 'Targets' },
      from: 5,
      latest: 16,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-05',
      phase: 'middle',
      title: { en: 'Tie events to rhythm, and rhythm to mood' },
      asks: { en: 'Who or what moved the day, and how did mood follow?' },
      captures: { en: 'Mood and event links' },
      from: 5,
      latest: 31,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-06',
      phase: 'middle',
      title: { en: 'Not too much, not too little' },
      asks: { en: 'Too many people and things at once, or too few? Plan for the middle.' },
      from: 5,
      latest: 31,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-07',
      phase: 'middle',
      title: { en: 'Get ready for what will upset the rhythm' },
      asks: { en: 'Travel, shift work, a birth, holidays: what is kept steady before, during and after?' },
      captures: { en: 'What is coming' },
      from: 17,
      latest: 31,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-08',
      phase: 'middle',
      title: { en: 'Write the rescue plan' },
      asks: { en: 'First signs of high and of low, what to do at once, whom to call.' },
      captures: { en: 'The rescue plan' },
      from: 12,
      latest: 18,
      of,
      certainty: 'A',
    },
    {
      id: 'RH-09',
      phase: 'every_session',
      title: { en: 'Look at the week’s rhythm' },
      asks: { en: 'Regularity, sleep and energy, and taking medication, before anything else.' },
      certainty: 'A',
    },
  ],
};
