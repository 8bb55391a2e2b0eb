import type { Meeting } from '#core/protocols/protocol/person-beside.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { cited, sources } from './about.ts';

/** What was said in the meeting before session 1 (IPT protocol reference, 7.1, pre-session). */
export const engagementInterview: Written<Sheet> = {
  id: 'engagement',
  name: { en: 'Engagement interview' },
  clientLabel: { en: 'What makes it hard to come, and what may help' },
  clientSays: { en: 'What we talked about before we began, so that coming is a little easier.' },
  says: {
    en: 'Half listening to the story, half finding a way round what stands between the client and help.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: false,
  kept: 'versions',
  offered: ['initial'],
  fields: [
    { kind: 'text', id: 'story', name: { en: 'The story, in their words' }, long: true, needed: true },
    { kind: 'text', id: 'helpBefore', name: { en: 'How help went before' }, long: true },
    {
      kind: 'rows',
      id: 'barriers',
      name: { en: 'What stands in the way' },
      rowName: { en: 'Hurdle' },
      fields: [
        {
          kind: 'choice',
          id: 'kind',
          name: { en: 'Of what kind' },
          options: [
            { id: 'practical', name: { en: 'Practical: time, travel, children, money' } },
            { id: 'within', name: { en: 'Within: shame, no hope, too tired' } },
            { id: 'custom', name: { en: 'How people like me see such help' } },
          ],
        },
        { kind: 'text', id: 'what', name: { en: 'What it is' }, needed: true },
        { kind: 'text', id: 'wayRound', name: { en: 'A way round it' } },
      ],
    },
    { kind: 'text', id: 'wishes', name: { en: 'What they would like from it' } },
    {
      kind: 'choice',
      id: 'decided',
      name: { en: 'How it was left' },
      options: [
        { id: 'begins', name: { en: 'Begins' } },
        { id: 'thinks', name: { en: 'Thinks about it' } },
        { id: 'not_now', name: { en: 'Not now' } },
      ],
    },
  ],
  sources: [...sources, ...cited.en],
};

/** The meeting itself, which does not count (IPT protocol reference, 7.1, pre-session). */
export const engagementMeeting: Written<Meeting> = {
  id: 'engagement',
  name: { en: 'Engagement meeting' },
  clientLabel: { en: 'A first talk, before we begin' },
  with: [],
  clientThere: 'yes',
  when: ['before'],
  usually: 1,
  most: 1,
  minutes: 50,
  says: {
    en: 'One meeting before session 1, which does not count: the story, help before, hurdles and ways round them.',
  },
  tasks: [
    { en: 'Hear the story, and how they themselves explain it.' },
    { en: 'Ask how help went before, and what they would like to be different.' },
    { en: 'Ask what stands in the way: practical things, what they feel, what people around them think.' },
    { en: 'Find a way round each hurdle together.' },
    { en: 'Say what eight sessions can do, and ask what they want.' },
  ],
  sources: [...sources, ...cited.en],
};
