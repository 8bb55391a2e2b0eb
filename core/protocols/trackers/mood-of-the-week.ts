import type { Tracker, TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

const ends = [{ en: 'best I can imagine' }, { en: 'worst I can imagine' }] as const;

/** In work with adolescents 10 is the worst mood (IPT protocol reference, 7.3, OQ-17). */
const mood = (id: string, name: Said, clientLabel: Said): Written<TrackerField> => ({
  id,
  kind: 'scale',
  name,
  clientLabel,
  min: 1,
  max: 10,
  higherIs: 'worse',
  ends: [...ends],
});

/** The weekly check of IPT-A: mood from 1 to 10 where 10 is worst, each tied to what happened. IPT protocol reference, 7.3. */
export const moodOfTheWeek: Written<Tracker> = {
  id: 'mood-of-the-week',
  name: { en: 'Mood of the week' },
  clientLabel: { en: 'My week' },
  clientSays: {
    en: 'How was your mood this week, from 1 to 10? 10 is the worst. What was going on when it was best, and when it was worst?',
  },
  says: {
    en: 'Mood of the week, 1 to 10 where 10 is worst: on average, at its best and at its worst, each tied to an event.',
  },
  every: 'week',
  lookedAt: 'in_the_hour',
  fields: [
    mood('average', { en: 'Mood on average' }, { en: 'Most of the week' }),
    mood('best', { en: 'Mood at its best' }, { en: 'At its best' }),
    {
      id: 'atBest',
      kind: 'text',
      name: { en: 'What happened when it was best' },
      clientLabel: { en: 'What was going on at its best' },
    },
    mood('worst', { en: 'Mood at its worst' }, { en: 'At its worst' }),
    {
      id: 'atWorst',
      kind: 'text',
      name: { en: 'What happened when it was worst' },
      clientLabel: { en: 'What was going on at its worst' },
    },
  ],
  scores: [
    {
      id: 'averageMood',
      name: { en: 'Mood on average' },
      clientLabel: { en: 'Mood, most of the week' },
      rule: 'mean',
      fields: ['average'],
      over: 7,
      higherIs: 'worse',
    },
  ],
  alerts: [],
  certainty: 'A',
  sources: ['IPT protocol reference, 7.3 and OQ-17', 'Mufson 2004'],
};
