import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import type { RowChanges, Written } from '#core/protocols/protocol-file.ts';

/** What IPT-A asks beside and instead of what IPT asks (IPT protocol reference, 7.3). */
export const tasks: RowChanges<Task> = {
  change: {
    'I-02': {
      asks: {
        en: 'Symptoms now, how long, what they stop the young person doing at school, at home and with friends. Answer the PHQ-A together and show the result.',
      },
    },
    'I-05': {
      asks: {
        en: 'Ask alone and directly about thoughts of dying, plans, attempts, self-harm, and about being hurt or afraid in each home. Say again what you cannot keep to yourself. Agree with a parent who keeps means safe.',
      },
    },
    'I-07': {
      title: { en: 'Explain the illness and the treatment, to the young person and to the parents' },
    },
    'I-08': {
      title: { en: 'Give the limited sick role' },
      asks: {
        en: 'School and usual activities go on; what is expected in them is lowered for now, until a session you name. Ask the parents to encourage rather than punish.',
      },
      captures: { en: 'What is eased and until when; what goes on; who has heard it' },
    },
    'I-10': {
      title: { en: 'Draw the closeness circle, and take the inventory' },
      asks: {
        en: 'Let them place the people: family in each home, friends, first loves, teachers. What is good with each, what is not, what should be different?',
      },
    },
    'I-13': {
      asks: {
        en: 'Focus, goals, twelve meetings and the last day, what is private and what is told to whom, missed meetings, whether and with whom at school you may speak, how to reach help.',
      },
      from: 4,
      latest: 4,
      of: 12,
    },
    'I-12': { from: 3, latest: 4, of: 12 },
    'X-10': { title: { en: 'Agree an experiment' } },
  },
  add: [
    {
      id: 'X-AD1',
      phase: 'every_session',
      title: { en: 'Mood of the week, 1 to 10, where 10 is worst' },
      asks: { en: 'On average, at its best, at its worst; and what happened each time, with whom.' },
      captures: { en: 'The mood of the week' },
      minutes: [3, 5],
      certainty: 'A',
    },
    {
      id: 'I-AD1',
      phase: 'initial',
      title: { en: 'Meet the parents' },
      asks: {
        en: 'Outside the count: history, education, the limited sick role, what is told and what not, consent.',
      },
      captures: { en: 'The meeting, and their consent' },
      from: 1,
      latest: 1,
      of: 12,
      certainty: 'A',
    },
    {
      id: 'I-AD2',
      phase: 'initial',
      title: { en: 'Rehearse what stays private' },
      asks: {
        en: 'Go through examples: what would I tell your parents, and what not? Danger is told, and to you first.',
      },
      captures: { en: 'What is shared with whom' },
      evidence: 'sharingListed',
      from: 1,
      latest: 2,
      of: 12,
      certainty: 'A',
    },
    {
      id: 'I-AD3',
      phase: 'initial',
      title: { en: 'Agree what the school may know' },
      asks: { en: 'Whom you may speak to, about what, and what stays out of it.' },
      captures: { en: 'The school plan' },
      from: 2,
      latest: 4,
      of: 12,
      certainty: 'A',
    },
    {
      id: 'M-AD1',
      phase: 'middle',
      title: { en: 'Teach tips for talking' },
      asks: {
        en: 'One at a time, tied to what just happened; try it in a role play, then as an experiment.',
      },
      captures: { en: 'Tips practised' },
      evidence: 'cardGiven',
      certainty: 'A',
    },
    {
      id: 'M-AD2',
      phase: 'middle',
      title: { en: 'A coached talk with a parent, where the focus involves one' },
      asks: { en: 'Prepare it alone first: what is to be said, and what not.' },
      captures: { en: 'The meeting, and what was agreed' },
      evidence: { meeting: 'parents-middle' },
      certainty: 'A',
    },
    {
      id: 'M-AD3',
      phase: 'middle',
      title: { en: 'Look at medication once more' },
      asks: { en: 'At session 6, with the prescriber and the parents: is it still right as it is?' },
      captures: { en: 'The decision' },
      evidence: 'medicationLookedAtAgain',
      from: 6,
      latest: 6,
      of: 12,
      certainty: 'A',
    },
    {
      id: 'E-AD1',
      phase: 'ending',
      title: { en: 'Go over the tips that worked' },
      asks: { en: 'Which ones, with whom, and for what still to come?' },
      captures: { en: 'Skills' },
      from: 10,
      latest: 11,
      of: 12,
      certainty: 'A',
    },
    {
      id: 'E-AD2',
      phase: 'ending',
      title: { en: 'End with the parents there' },
      asks: { en: 'Progress, warning signs, who does what; only what the young person chose to share.' },
      captures: { en: 'The page for the parents' },
      from: 12,
      latest: 12,
      of: 12,
      certainty: 'A',
    },
  ],
};

type Row = [from: number, to: number, purpose: { en: string }, must: string[], should: string[]];

const rows: Row[] = [
  [
    1,
    1,
    { en: 'Welcome, symptoms, safety, what stays private' },
    ['I-AD1', 'I-01', 'I-02', 'I-03', 'I-05', 'I-AD2', 'MS-01', 'MS-02', 'MS-03', 'MS-AD1', 'MS-AD2'],
    ['I-07', 'I-15', 'I-17'],
  ],
  [
    2,
    2,
    { en: 'Limited sick role, school, how moods and people go together' },
    ['I-04', 'I-08', 'I-07', 'I-AD3'],
    ['I-06', 'I-09', 'I-10'],
  ],
  [
    3,
    3,
    { en: 'The closeness circle, the timeline, the four areas' },
    ['I-09', 'I-10', 'I-11'],
    ['I-12', 'I-06'],
  ],
  [
    4,
    4,
    { en: 'The formulation and the contract; is it moving?' },
    ['I-12', 'I-13', 'I-14', 'MS-12', 'MS-13', 'MS-17'],
    ['M-02'],
  ],
  [
    5,
    5,
    { en: 'The focus: a closer look at one exchange' },
    ['MS-14', 'M-01', 'M-02', 'M-05'],
    ['M-AD1', 'M-04'],
  ],
  [
    6,
    6,
    { en: 'Half-way: look back; medication once more; rehearse' },
    ['MS-18', 'MS-AD5', 'M-AD3', 'M-07'],
    ['M-AD1', 'M-10'],
  ],
  [
    7,
    7,
    { en: 'Trying it in life; preparing a talk at home' },
    ['M-01', 'M-02', 'M-07'],
    ['M-AD2', 'M-05', 'M-08'],
  ],
  [
    8,
    8,
    { en: 'Trying it in life; the ending is named' },
    ['M-01', 'M-02', 'E-01', 'MS-19'],
    ['M-AD2', 'M-06'],
  ],
  [9, 9, { en: 'Making it firm' }, ['M-01', 'M-02', 'M-06'], ['M-16', 'E-01']],
  [10, 10, { en: 'Tips that worked, warning signs' }, ['E-AD1', 'E-02', 'E-04'], ['E-07', 'E-03']],
  [
    11,
    11,
    { en: 'Every issue of the beginning; hard times ahead; what parents get' },
    ['E-02', 'E-06', 'E-07', 'E-09'],
    ['E-05', 'E-08', 'MS-20', 'MS-21', 'MS-22'],
  ],
  [12, 12, { en: 'Goodbye, and the parents join' }, ['E-10', 'E-AD2', 'E-12', 'MS-23'], ['MS-24', 'E-08']],
];

/** Twelve sessions at a glance (IPT protocol reference, 7.3: 1–4, 5–9, 10–12). */
export const blueprint: Written<Blueprint>[] = rows.map(([from, to, purpose, must, should]) => ({
  from,
  to,
  of: 12,
  purpose,
  must,
  should,
}));
