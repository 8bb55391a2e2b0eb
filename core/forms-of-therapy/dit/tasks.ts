import { sharedWithIpt } from '#core/forms-of-therapy/shared-with-ipt.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Certainty } from '#core/protocols/protocol/sources.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

type Row = [
  id: string,
  phase: Task['phase'],
  sessions: [from: number, latest: number] | null,
  certainty: Certainty,
  title: Said,
  asks: Said,
];

const rows: Row[] = [
  [
    'DT-01',
    'initial',
    [1, 1],
    'A',
    { en: 'Say how we work' },
    {
      en: 'Sixteen meetings; that you will wonder together more than advise; that what happens between the two of you will be talked about; the letter at the end.',
    },
  ],
  [
    'DT-02',
    'initial',
    [1, 3],
    'A',
    { en: 'Map relationships, then and now' },
    {
      en: 'Who mattered as the client grew up, who matters now, and what they have come to expect of people.',
    },
  ],
  [
    'DT-03',
    'initial',
    [2, 4],
    'A',
    { en: 'Look for the pattern that repeats' },
    {
      en: 'How does the client see themselves, how the other, what do they then feel, and what does that keep away?',
    },
  ],
  [
    'DT-04',
    'initial',
    [3, 4],
    'A',
    { en: 'Put the pattern in words together' },
    {
      en: 'Read the draft aloud, ask what does not fit, and write it anew with their words in it, three examples of now and one from this room.',
    },
  ],
  [
    'DT-05',
    'middle',
    [5, 12],
    'A',
    { en: 'Keep to the pattern' },
    {
      en: 'Where did it show this week, and with whom? The past helps to make sense of it; the work is in the present.',
    },
  ],
  [
    'DT-06',
    'middle',
    [5, 12],
    'A',
    { en: 'Wonder about minds' },
    {
      en: 'Not knowing, curious: what was going on in you just then, and what may have been going on in them?',
    },
  ],
  [
    'DT-07',
    'middle',
    [5, 12],
    'A',
    { en: 'Tie symptoms to what threatens closeness' },
    { en: 'When sleep or worry got worse, what had happened to somebody they need?' },
  ],
  [
    'DT-08',
    'middle',
    [5, 12],
    'A',
    { en: 'Use what happens here' },
    { en: 'When the pattern is between the two of you, say so, kindly, and wonder about it together.' },
  ],
  [
    'DT-09',
    'middle',
    [9, 12],
    'A',
    { en: 'Support change out there' },
    { en: 'What would be another way with this person, and what would it cost to try it?' },
  ],
  [
    'DT-10',
    'every_session',
    null,
    'A',
    { en: 'Let the client begin' },
    { en: 'Wait for what they bring, and listen for the pattern in it.' },
  ],
  [
    'DT-11',
    'ending',
    [13, 13],
    'B',
    { en: 'Give the draft of the letter' },
    {
      en: 'The pattern, the way come, what changed, what remains, and what it is like to part. Read it to them, and let them take it.',
    },
  ],
  [
    'DT-12',
    'ending',
    [14, 15],
    'B',
    { en: 'Hear what they say of the letter' },
    {
      en: 'What fits, what does not, what is missing. How it feels to be written to is as much the work as the wording.',
    },
  ],
  [
    'DT-13',
    'ending',
    [16, 16],
    'B',
    { en: 'Give the last version' },
    { en: 'With their words in it, theirs to keep.' },
  ],
];

/** What DIT asks, session by session; what it shares with IPT is of consent, safety, measures and the frame (7.11). */
export const tasks: readonly Written<Task>[] = [
  ...sharedWithIpt<Written<Task> & { id: string }>(ipt.tasks, [
    'I-01',
    'I-02',
    'I-04',
    'I-05',
    'I-06',
    'I-13',
  ]),
  {
    id: 'I-17',
    phase: 'initial',
    title: { en: 'Check that DIT fits' },
    asks: {
      en: 'Is there one pattern that comes back, and does this way of working suit them? Say what else there is, and ask what they prefer.',
    },
    from: 1,
    latest: 2,
    certainty: 'A',
  },
  ...rows.map(([id, phase, sessions, certainty, title, asks]) => ({
    id,
    phase,
    title,
    asks,
    certainty,
    ...(sessions ? { from: sessions[0], latest: sessions[1], of: 16 } : {}),
  })),
  ...sharedWithIpt(ipt.tasks, [
    'M-09',
    'M-12',
    'M-13',
    'M-15',
    'E-01',
    'E-02',
    'E-03',
    'E-07',
    'E-09',
    'E-10',
    'E-12',
  ]),
  ...sharedWithIpt(ipt.tasks, ['X-01', 'X-02', 'X-11', 'X-12']),
];
