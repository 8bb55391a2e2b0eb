import type { Meeting } from '#core/protocols/protocol/person-beside.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { cited, sources } from './about.ts';

const alone = { with: [], clientThere: 'yes' as const, usually: 1, sources: [...sources, ...cited.en] };

/** The three talks alone: before the group, between meetings 10 and 11, and within a week of the last (7.7). */
export const meetings: Written<Meeting>[] = [
  {
    ...alone,
    id: 'interview',
    name: { en: 'The talk before the group' },
    clientLabel: { en: 'Our first talk, two hours' },
    when: ['before'],
    most: 2,
    minutes: 120,
    says: {
      en: 'Two hours alone: the diagnosis and the sick role, safety and the body, the people in their life, an area, written goals, and what a group is.',
    },
    tasks: [
      { en: 'Ask about safety, weight, purging, pregnancy and diabetes; agree who looks after the body.' },
      { en: 'Say what it is, and that it is nobody’s fault.' },
      { en: 'Go through the people in their life, and choose an area.' },
      { en: 'Write the goals down together.' },
      { en: 'Prepare for the group: speaking, being late, what is not talked about, what stays there.' },
    ],
  },
  {
    ...alone,
    id: 'talk-in-the-midst',
    name: { en: 'The talk half-way' },
    clientLabel: { en: 'Our talk half-way' },
    when: ['middle'],
    between: { after: 10, before: 11 },
    most: 1,
    minutes: 60,
    says: {
      en: 'Between meetings 10 and 11: the written goals, what has moved, what the second half is for.',
    },
    tasks: [
      { en: 'Look at the goals and the counts, outside the group.' },
      { en: 'How do they use the group, and what holds them back in it?' },
    ],
  },
  {
    ...alone,
    id: 'afterwards',
    name: { en: 'The talk after the group' },
    clientLabel: { en: 'Our last talk' },
    when: ['after'],
    withinDays: 7,
    most: 1,
    minutes: 60,
    says: { en: 'Within a week of the last meeting: what holds, first signs, and who needs more and where.' },
    tasks: [{ en: 'Compare with the beginning, by measure and goals.' }, { en: 'Refer whoever needs more.' }],
  },
];
