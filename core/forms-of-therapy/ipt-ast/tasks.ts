import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

/** First taught and tried in the group, then used with one’s own people (Young, Mufson & Schueler 2016). */
export const tasks: readonly Written<Task>[] = [
  {
    id: 'AT-1',
    phase: 'initial',
    title: { en: 'Go through the people in their life, alone' },
    asks: {
      en: 'In the second talk: who matters, what goes well, what does not, and what they would like otherwise. Choose what to work on.',
    },
    from: 1,
    latest: 1,
    of: 8,
    certainty: 'B',
  },
  {
    id: 'AT-2',
    phase: 'initial',
    title: { en: 'What low mood is, and what keeps it away' },
    asks: {
      en: 'What prevention means, how mood and what happens with people go together; with a game or a scene.',
    },
    from: 1,
    latest: 2,
    of: 8,
    certainty: 'B',
  },
  {
    id: 'AT-3',
    phase: 'initial',
    title: { en: 'Teach ways of talking, and try them in made-up scenes' },
    asks: { en: 'One tip at a time, acted out by two; the others say what they saw.' },
    from: 2,
    latest: 3,
    of: 8,
    certainty: 'B',
  },
  {
    id: 'AT-4',
    phase: 'middle',
    title: { en: 'Bring a talk of their own' },
    asks: { en: 'Somebody real, something real: go through it line by line, find another way, act it out.' },
    from: 4,
    latest: 6,
    of: 8,
    certainty: 'B',
  },
  {
    id: 'AT-5',
    phase: 'middle',
    title: { en: 'Agree one experiment at home' },
    asks: { en: 'With whom, when, and which tip. Next week ask how it went, without marks.' },
    from: 3,
    latest: 7,
    of: 8,
    certainty: 'B',
  },
];

export const blueprint: readonly Written<Blueprint>[] = [
  {
    from: 1,
    to: 1,
    of: 8,
    purpose: { en: 'Welcome, rules, what low mood is, and how it goes together with people' },
    must: ['WG-6', 'WG-7', 'AT-2', 'MS-01', 'MS-02', 'MS-03'],
    should: ['WG-4'],
  },
  {
    from: 2,
    to: 3,
    of: 8,
    purpose: { en: 'Ways of talking, taught and tried in made-up scenes' },
    must: ['WG-7', 'AT-3'],
    should: ['AT-5'],
  },
  {
    from: 4,
    to: 6,
    of: 8,
    purpose: { en: 'A talk of their own, acted out here and tried at home' },
    must: ['WG-7', 'WG-8', 'WG-9', 'AT-4', 'AT-5'],
    should: ['WG-11'],
  },
  {
    from: 7,
    to: 7,
    of: 8,
    purpose: { en: 'What they can do now; the end comes near' },
    must: ['WG-7', 'AT-5', 'WG-11', 'MS-19'],
    should: ['WG-13'],
  },
  {
    from: 8,
    to: 8,
    of: 8,
    purpose: { en: 'Start and end compared, goodbye, first signs and whom to tell; who needs more' },
    must: ['WG-12', 'WG-13', 'WG-14', 'WG-15', 'MS-20', 'MS-22', 'MS-23'],
    should: [],
  },
];
