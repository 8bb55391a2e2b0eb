import { sharedWithIpt } from '#core/forms-of-therapy/shared-with-ipt.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Milestone } from '#core/protocols/protocol/milestone.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

const sources = ['IPT protocol reference, 7.12'];

type Row = [id: string, phase: Task['phase'], title: Said, asks: Said];

const rows: Row[] = [
  [
    'MT-01',
    'initial',
    { en: 'Look after the tie, and agree how you work' },
    { en: 'What each can expect of the other, and that anything wrong between you will be talked about.' },
  ],
  [
    'MT-02',
    'initial',
    { en: 'Ask for single moments' },
    { en: 'Who, where, when, what was said. Bring “always” and “never” back to one evening.' },
  ],
  [
    'MT-03',
    'initial',
    { en: 'Name thoughts, feelings, body' },
    { en: 'In that moment: what went through the mind, what was felt, what did the body do?' },
  ],
  [
    'MT-04',
    'initial',
    { en: 'Find what led to what' },
    { en: 'They looked away, so I thought, so I felt, so I did.' },
  ],
  [
    'MT-05',
    'initial',
    { en: 'Gather like moments' },
    { en: 'Where else was it like this? Three at least before anything is called a pattern.' },
  ],
  [
    'MT-06',
    'initial',
    { en: 'Put the schema together, and agree it' },
    {
      en: 'Wish, what is done with it, what the other does, what is felt, how one copes; the healthy picture of the self beside it.',
    },
  ],
  [
    'MT-07',
    'middle',
    { en: 'See the schema as a schema' },
    { en: 'A picture in the mind and not how people are: what speaks against it this week?' },
  ],
  [
    'MT-08',
    'middle',
    { en: 'Reach the healthy self and the wish' },
    { en: 'When did it go otherwise, and who were you then?' },
  ],
  ['MT-09', 'middle', { en: 'Agency' }, { en: 'What would you want to do, if nobody’s answer were feared?' }],
  [
    'MT-10',
    'middle',
    { en: 'Experiential work' },
    { en: 'Imagery and rescripting, two chairs, role play, work with the body: one, at the rung reached.' },
  ],
  [
    'MT-11',
    'middle',
    { en: 'Explore in life' },
    { en: 'One small thing done otherwise with somebody, and what happened then.' },
  ],
  [
    'MT-12',
    'middle',
    { en: 'Understand the minds of others' },
    { en: 'What may they have wanted or feared, apart from you?' },
  ],
  [
    'MT-13',
    'ending',
    { en: 'Join it up, and get ready for setbacks' },
    { en: 'The states, the pattern and the healthy self in one story; what brings the old pattern back.' },
  ],
  [
    'MT-14',
    'every_session',
    { en: 'Watch the tie between you' },
    { en: 'Is something strained? Say so, and say what is yours in it.' },
  ],
  [
    'MT-15',
    'every_session',
    { en: 'Stay at the rung reached, or just above' },
    { en: 'Ask nothing yet that needs a higher rung of the ladder.' },
  ],
];

const shared = (ids: string[]) => sharedWithIpt(ipt.tasks, ids);

/** What MIT asks: two macro-phases, a shared formulation and then change (7.12). */
export const tasks: readonly Written<Task>[] = [
  ...shared(['I-01', 'I-02', 'I-04', 'I-05', 'I-06', 'I-13', 'I-17']).map((task) => ({
    ...task,
    ...(task.id === 'I-17'
      ? {
          title: { en: 'Check that MIT fits' },
          asks: {
            en: 'Is holding back, control or avoidance at the heart of it? Say what else there is, and ask what they prefer.',
          },
        }
      : {}),
  })),
  ...rows.map(([id, phase, title, asks]) => ({ id, phase, title, asks, certainty: 'A' as const })),
  ...shared([
    'M-09',
    'M-13',
    'E-01',
    'E-02',
    'E-03',
    'E-07',
    'E-09',
    'E-10',
    'E-12',
    'X-01',
    'X-02',
    'X-11',
    'X-12',
  ]),
];

/** The steps of both macro-phases; there is no session by session, since it has no fixed number (7.12). */
export const blueprint: readonly Written<Blueprint>[] = [
  {
    from: 1,
    to: 1,
    of: 48,
    purpose: { en: 'Welcome, symptoms, safety, how we work' },
    must: ['I-01', 'I-02', 'I-05', 'MT-01', 'MS-01', 'MS-02', 'MS-03'],
    should: ['I-17', 'MT-02'],
  },
  {
    from: 2,
    to: 4,
    of: 48,
    purpose: { en: 'First moments, in their particulars' },
    must: ['I-04', 'I-13', 'I-17', 'MT-02', 'MT-03'],
    should: ['I-06', 'MT-04'],
  },
  {
    from: 5,
    to: 8,
    of: 48,
    purpose: { en: 'Like moments gathered; what led to what' },
    must: ['MT-02', 'MT-04', 'MT-05'],
    should: ['MT-03'],
  },
  {
    from: 9,
    to: 12,
    of: 48,
    purpose: { en: 'The schema put together and agreed; first review' },
    must: ['MT-06'],
    should: ['MT-05', 'M-09'],
  },
  {
    from: 13,
    to: 28,
    of: 48,
    purpose: { en: 'Seeing the schema as a schema; the healthy self; agency' },
    must: ['MT-07', 'MT-08'],
    should: ['MT-09', 'MT-10', 'M-09'],
  },
  {
    from: 29,
    to: 44,
    of: 48,
    purpose: { en: 'Exploring in life; the minds of others' },
    must: ['MT-11'],
    should: ['MT-10', 'MT-12', 'M-09', 'E-01'],
  },
  {
    from: 45,
    to: 47,
    of: 48,
    purpose: { en: 'Joining it up; setbacks; goodbye is near' },
    must: ['MT-13', 'E-02', 'E-03', 'E-07'],
    should: ['E-01', 'E-09'],
  },
  { from: 48, to: 48, of: 48, purpose: { en: 'Goodbye' }, must: ['E-10'], should: ['E-12'] },
];

const later = (id: string, due: Milestone['due']): Milestone[] =>
  sharedWithIpt(ipt.milestones, [id]).map((row) => ({ ...row, due, sources }));

const reviewed = (id: string, many: number, session: number): Written<Milestone> => ({
  id,
  title: { en: `Review after ${session} sessions` },
  due: { exactly: session },
  severity: 'warn',
  evidence: { sheet: 'mit-review', many },
  task: 'M-09',
  certainty: 'DES',
  sources,
});

/** What MIT must have reached; reviews stand in place of a count, and sessions are this project's choice (7.12). */
export const milestones: readonly Written<Milestone>[] = [
  ...sharedWithIpt(ipt.milestones, ['MS-01', 'MS-02', 'MS-03']),
  ...later('MS-04', { exactly: 2 }),
  ...later('MS-08', { exactly: 4 }),
  ...later('MS-13', { exactly: 4 }),
  {
    id: 'MS-MT1',
    title: { en: 'Say where the client stands on the ladder' },
    due: { exactly: 4 },
    severity: 'warn',
    evidence: { sheet: 'mit-ladder' },
    task: 'MT-15',
    certainty: 'DES',
    sources,
  },
  {
    id: 'MS-MT2',
    title: { en: 'Gather three single moments' },
    due: { exactly: 8 },
    severity: 'warn',
    evidence: { sheet: 'mit-episode', many: 3 },
    task: 'MT-05',
    certainty: 'DES',
    sources,
  },
  {
    id: 'MS-MT3',
    title: { en: 'Agree the schema' },
    due: { exactly: 12 },
    severity: 'block',
    blocks: 'middle',
    evidence: {
      all: [
        { sheet: 'mit-schema', agreed: true },
        { sheet: 'mit-schema', rows: { field: 'episodes', atLeast: 3 } },
      ],
    },
    task: 'MT-06',
    certainty: 'A',
    sources,
  },
  reviewed('MS-MT4', 1, 12),
  reviewed('MS-MT5', 2, 24),
  reviewed('MS-MT6', 3, 36),
  ...sharedWithIpt(ipt.milestones, ['MS-19']),
  ...later('MS-20', { sessionsLeft: 1 }),
  ...later('MS-22', { sessionsLeft: 1 }),
  ...later('MS-23', { sessionsLeft: 0 }).map((row) => ({ ...row, task: 'E-10' })),
  ...later('MS-24', { sessionsLeft: 0 }),
];
