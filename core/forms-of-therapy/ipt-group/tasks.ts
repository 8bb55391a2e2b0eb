import type { Certainty } from '#core/protocols/protocol/sources.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

type Row = [
  id: string,
  phase: Task['phase'],
  meetings: [from: number, latest: number] | null,
  certainty: Certainty,
  title: Said,
  asks: Said,
];

/** What the facilitator does for each member, alone before the group and in its meetings (7.6). */
const rows: Row[] = [
  [
    'WG-1',
    'initial',
    [1, 1],
    'A',
    { en: 'Speak alone first' },
    {
      en: 'About an hour, before the first meeting: go through the measure item by item, and ask alone about dying, about being hurt, and about drink and drugs.',
    },
  ],
  [
    'WG-2',
    'initial',
    [1, 1],
    'A',
    { en: 'Say what it is' },
    {
      en: 'Depression is an illness, many have it, it is nobody’s fault, and it can be treated. Hear it back in their words.',
    },
  ],
  [
    'WG-3',
    'initial',
    [1, 1],
    'A',
    { en: 'Find when it began, and what happened with people then' },
    { en: 'Choose one area together: grief, a disagreement, a change in life, or loneliness.' },
  ],
  [
    'WG-4',
    'initial',
    [1, 1],
    'A',
    { en: 'Set one or two aims' },
    {
      en: 'What should be different with people when the group ends? In their own words, small enough to reach.',
    },
  ],
  [
    'WG-5',
    'initial',
    [1, 1],
    'A',
    { en: 'Explain the group and ask whether they join' },
    {
      en: 'Who meets, how often, what stays in the group, what the facilitator must tell the supervisor. Give hope.',
    },
  ],
  [
    'WG-6',
    'initial',
    [1, 1],
    'A',
    { en: 'Welcome, names, and the rules' },
    {
      en: 'The group makes its rules and says them aloud. Everybody tells, as much as they like, how they have been and what set it off.',
    },
  ],
  [
    'WG-7',
    'every_session',
    null,
    'A',
    { en: 'How has the week been?' },
    {
      en: 'Each member in turn: the measure, then what happened this week and how it felt. The question about dying is asked alone, before the round.',
    },
  ],
  [
    'WG-8',
    'middle',
    [2, 7],
    'A',
    { en: 'Tie mood to what happened with people' },
    { en: 'What happened, with whom, and how was it before and after? Say the link aloud.' },
  ],
  [
    'WG-9',
    'middle',
    [2, 7],
    'A',
    { en: 'Let the group help' },
    { en: 'The others first: what would they try? You do not decide and do not preach.' },
  ],
  [
    'WG-10',
    'middle',
    [2, 7],
    'A',
    { en: 'Choose one thing, rehearse it, and agree a small task' },
    {
      en: 'Who says what to whom, and when? Act it out where it is hard. Next week ask how it went, without blame.',
    },
  ],
  [
    'WG-11',
    'middle',
    [5, 7],
    'B',
    { en: 'Say how many meetings are left' },
    { en: 'From the sixth meeting on, each time; ask how that is.' },
  ],
  [
    'WG-12',
    'ending',
    [8, 8],
    'A',
    { en: 'Compare with the beginning, and celebrate' },
    { en: 'The measure then and now, each one’s aims, and what they did themselves.' },
  ],
  [
    'WG-13',
    'ending',
    [8, 8],
    'A',
    { en: 'Make room for goodbye' },
    { en: 'Sad, glad, worried: all of it may be said. Thank one another.' },
  ],
  [
    'WG-14',
    'ending',
    [8, 8],
    'A',
    { en: 'First signs, and whom to tell' },
    { en: 'How would each notice that it comes back, what would they do, and whom would they tell first?' },
  ],
  [
    'WG-15',
    'ending',
    [8, 8],
    'A',
    { en: 'Send on whoever still needs help' },
    {
      en: 'Whoever is still depressed by the measure, or in any danger, is referred today, whether or not they are better.',
    },
  ],
];

export const tasks: readonly Written<Task>[] = rows.map(([id, phase, meetings, certainty, title, asks]) => ({
  id,
  phase,
  title,
  asks,
  ...(meetings && { from: meetings[0], latest: meetings[1], of: 8 }),
  certainty,
}));
