/** The group of the demo clinic, told in so many days before the day on which it is filled. Everybody in it is invented. */

export interface DemoMember {
  name: string;
  born: string;
  /** Of the one who sees their own page. */
  email?: string;
  ago: number;
  at: string;
  phq9: number[];
  aim: string;
}

/** What is said of one member at a meeting; of whoever is left out, that they were not there. */
interface Told {
  came: 'present' | 'late' | 'absent_told';
  why?: string;
  measure?: { instrument: 'phq-9'; answers: number[] };
  asked?: 'alone';
  link?: { what: string; before: number; after: number };
  options?: string[];
  lastTask?: 'done' | 'partly' | 'not_yet';
  task?: string;
  aim?: number;
}

interface DemoMeeting {
  ago: number;
  entries: Record<string, Told>;
  summary?: string;
}

/** Nine answers to the PHQ-9 that come to so much, spread evenly; the question about dying is answered with none. */
const sheet = (total: number): number[] => [
  ...Array.from({ length: 8 }, (_, at) => Math.min(3, Math.floor((total + 7 - at) / 8))),
  0,
];

const here = (total: number, told: Omit<Told, 'came' | 'measure' | 'asked'> = {}): Told => ({
  came: 'present',
  measure: { instrument: 'phq-9', answers: sheet(total) },
  asked: 'alone',
  ...told,
});

const [selam, grace, iman, dolores, wanjiru] = [
  'Selam Tadesse',
  'Grace Adeyemi',
  'Iman Farouk',
  'Dolores Quintana',
  'Wanjiru Kamau',
] as const;

const members: DemoMember[] = [
  [selam, '1984-04-11', 17, 'Ask my brother for help with Mother'] as const,
  [grace, '1979-09-02', 19, 'Talk with my husband about the money'] as const,
  [iman, '1990-01-23', 14, 'Find one neighbour to sit with'] as const,
  [dolores, '1968-12-05', 21, 'Speak of my son without breaking down'] as const,
  [wanjiru, '1993-06-30', 16, 'Say no to my aunt once'] as const,
].map(([name, born, total, aim], at) => ({
  ...{ name, born, aim, phq9: sheet(total), ago: 26 - at, at: '10:00' },
  ...(name === selam && { email: 'selam@example.org' }),
}));

const meetings: DemoMeeting[] = [
  {
    ago: 19,
    entries: {
      [selam]: here(16, { task: 'Ring my brother on Sunday' }),
      [grace]: here(19, { task: 'Write down what comes in and goes out' }),
      [iman]: here(13, { task: 'Greet the woman at the tap' }),
      [dolores]: here(21),
      [wanjiru]: { came: 'absent_told', why: 'Her child was ill' },
    },
    summary:
      'We made our rules, and each told as much as they liked. Many of us sleep badly and are alone with it. It has a name, and it can be treated.',
  },
  {
    ago: 12,
    entries: {
      [selam]: here(13, {
        link: { what: 'My brother came on Saturday and stayed the day', before: 3, after: 7 },
        options: ['Ask him for every second Saturday'],
        lastTask: 'done',
        task: 'Ask him for every second Saturday',
        aim: 4,
      }),
      [grace]: here(18, {
        link: { what: 'We quarrelled about the school fees again', before: 5, after: 2 },
        options: ['Talk when the children sleep', 'Begin with what he did well'],
        lastTask: 'partly',
        task: 'Talk on Thursday, when the children sleep',
        aim: 2,
      }),
      [iman]: here(12, { lastTask: 'not_yet', task: 'Sit with the woman at the tap once' }),
      [dolores]: here(19, { link: { what: 'His birthday was on Friday', before: 4, after: 2 } }),
      [wanjiru]: here(15, { task: 'Tell my aunt that Tuesday is mine' }),
    },
    summary:
      'We spoke of asking for help before it is too much. One of us had a good day after asking. We tried out loud how to begin a hard talk.',
  },
  {
    ago: 5,
    entries: {
      [selam]: here(9, {
        link: { what: 'He said yes to every second Saturday', before: 5, after: 8 },
        lastTask: 'done',
        task: 'Rest on the first free Saturday',
        aim: 7,
      }),
      [grace]: here(17, { lastTask: 'not_yet', task: 'Talk on Thursday after all, with one sentence' }),
      [iman]: here(10, {
        link: { what: 'She asked me in for tea', before: 4, after: 7 },
        lastTask: 'done',
        task: 'Ask her back',
        aim: 6,
      }),
      [wanjiru]: here(13, { lastTask: 'done', task: 'Keep next Tuesday too', aim: 5 }),
    },
  },
];

export const demoGroup = {
  formed: {
    ago: 30,
    form: {
      name: 'Tuesday group (demo)',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
      place: 'The small hall, Harbour Street',
      programmePlace: 'demo-harbour',
    },
  },
  answering: {
    people: [{ person: '', name: 'Ruth Okafor', reach: '020 7946 0018' }],
    nearest: 'Harbour hospital, ten minutes on foot, open day and night',
    version: 0,
  },
  rules: [
    'What is said here stays here.',
    'We come on time, and send word when we cannot.',
    'One speaks at a time.',
    'Everybody may say “not today”.',
  ],
  members,
  meetings,
  plans: { ago: 5, inDays: 2 },
};
