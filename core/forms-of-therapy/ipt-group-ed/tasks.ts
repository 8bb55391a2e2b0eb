import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

type Row = [
  id: string,
  phase: Task['phase'],
  meetings: [from: number, latest: number] | null,
  certainty: Task['certainty'],
  title: Said,
  asks: Said,
];

/** What those who lead do, alone with a member and in the group; the stages of a group run beside the phases of IPT (7.7). */
const rows: Row[] = [
  [
    'GE-1',
    'initial',
    [1, 1],
    'A',
    { en: 'Two hours alone before the group' },
    {
      en: 'What it is and the sick role, the people in their life, one area, how a group works and what helps in it.',
    },
  ],
  [
    'GE-2',
    'initial',
    [1, 1],
    'A',
    { en: 'Write the goals down together' },
    {
      en: 'With whom should what be different? Both keep the page; it is looked at half-way and at the end.',
    },
  ],
  [
    'GE-3',
    'initial',
    [1, 2],
    'A',
    { en: 'Begin together' },
    { en: 'Rules, names, what they have in common; each says their goal as far as they like.' },
  ],
  [
    'GE-4',
    'initial',
    [3, 5],
    'A',
    { en: 'Let members differ' },
    {
      en: 'Disagreement and distance in the group are named kindly, and tied to what each knows from outside.',
    },
  ],
  [
    'GE-5',
    'middle',
    [6, 15],
    'A',
    { en: 'Use the group as a place to try things' },
    {
      en: 'What goes on between members now: is it like outside? Who says what to whom, otherwise than before? Isolated members have here a circle that is alive.',
    },
  ],
  [
    'GE-6',
    'middle',
    [10, 11],
    'A',
    { en: 'Speak alone half-way' },
    { en: 'Between the tenth and the eleventh meeting: goals, what has moved, what the second half is for.' },
  ],
  [
    'GE-7',
    'every_session',
    null,
    'A',
    { en: 'Write the summary of the week' },
    { en: 'After each meeting, without names; it is given to all before the next.' },
  ],
  [
    'GE-8',
    'middle',
    [14, 16],
    'B',
    { en: 'Say how many meetings are left' },
    { en: 'From the meeting that leaves five; ask how that is.' },
  ],
  [
    'GE-9',
    'ending',
    [16, 20],
    'A',
    { en: 'Look back at the goals' },
    { en: 'Each says what they have changed themselves, and what is still to do and with whom.' },
  ],
  [
    'GE-10',
    'ending',
    [18, 20],
    'A',
    { en: 'Make room for goodbye' },
    { en: 'Sad, glad, angry, relieved: all of it may be said, to one another.' },
  ],
  [
    'GE-11',
    'ending',
    [18, 20],
    'A',
    { en: 'First signs, and whom to tell' },
    { en: 'What between people would be the first sign, what would they do, and whom would they tell?' },
  ],
  [
    'GE-12',
    'ending',
    [20, 20],
    'A',
    { en: 'Speak alone within a week of the last meeting' },
    { en: 'What is kept up and with whom; who needs more, and where.' },
  ],
];

export const tasks: readonly Written<Task>[] = rows.map(([id, phase, meetings, certainty, title, asks]) => ({
  id,
  phase,
  title,
  asks,
  ...(meetings && { from: meetings[0], latest: meetings[1], of: 20 }),
  certainty,
}));

const of = { of: 20 };
export const blueprint: readonly Written<Blueprint>[] = [
  {
    ...of,
    from: 1,
    to: 2,
    purpose: { en: 'Coming together: rules, what we share, each one’s goal' },
    must: ['GE-3', 'GE-7', 'MS-01', 'MS-02', 'MS-03'],
    should: ['I-ED3', 'MS-ED1'],
  },
  {
    ...of,
    from: 3,
    to: 5,
    purpose: { en: 'Getting to know one another, differences too; eating beside the events of life' },
    must: ['GE-4', 'GE-7', 'I-ED4'],
    should: ['MS-ED2', 'MS-ED3'],
  },
  {
    ...of,
    from: 6,
    to: 10,
    purpose: { en: 'Working on what is between people, outside and here' },
    must: ['GE-5', 'GE-7', 'M-ED1', 'M-ED2'],
    should: ['GE-6'],
  },
  {
    ...of,
    from: 11,
    to: 15,
    purpose: { en: 'The second half: what each set out to change' },
    must: ['GE-5', 'GE-7', 'M-ED1', 'M-ED2', 'MS-GE2'],
    should: ['GE-8', 'MS-19'],
  },
  {
    ...of,
    from: 16,
    to: 19,
    purpose: { en: 'The last five begin: goals, what holds, how it is to finish' },
    must: ['GE-7', 'GE-8', 'GE-9', 'MS-19'],
    should: ['GE-10', 'GE-11', 'MS-20'],
  },
  {
    ...of,
    from: 20,
    to: 20,
    purpose: { en: 'Goodbye' },
    must: ['GE-7', 'GE-10', 'GE-11', 'GE-12', 'MS-20', 'MS-22', 'MS-23'],
    should: [],
  },
];
