import type { Meeting, PersonBeside } from '#core/protocols/protocol/person-beside.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { cited, sources } from './about.ts';

/** A participant, never a second patient (IPT protocol reference, 7.4, IPT-ci). */
export const people: Written<PersonBeside>[] = [
  {
    role: 'caregiver',
    name: { en: 'Caregiver' },
    clientLabel: { en: 'Somebody who cares for me' },
    says: {
      en: 'Takes part for the client’s sake, alone or together with them; aims at the best steady state.',
    },
    weight: 'possible',
    consentOf: ['client', 'self'],
    mayBeShared: [
      'meeting_times',
      'own_meetings',
      'psychoeducation',
      'sick_role',
      'help_numbers',
      'relapse_plan',
    ],
    page: true,
    sources: [...sources, ...cited.en],
  },
];

export const meetings: Written<Meeting>[] = [
  {
    id: 'caregiver-alone',
    name: { en: 'Meeting with the caregiver' },
    clientLabel: { en: 'A meeting with who cares for me' },
    with: ['caregiver'],
    clientThere: 'no',
    when: ['initial', 'middle', 'ending'],
    usually: 1,
    most: 6,
    minutes: 45,
    says: {
      en: 'What they see, what depression and changed thinking are, what helps; where they find help for themselves.',
    },
    tasks: [
      { en: 'Hear what they see at home.' },
      { en: 'Explain depression and changed thinking: not able is not unwilling.' },
      { en: 'Agree what they do and what they leave.' },
      { en: 'Say where they find help for themselves.' },
    ],
    sources: [...sources, ...cited.en],
  },
  {
    id: 'caregiver-together',
    name: { en: 'Meeting of the two' },
    clientLabel: { en: 'A meeting of the three of us' },
    with: ['caregiver'],
    clientThere: 'yes',
    when: ['initial', 'middle', 'ending'],
    usually: 1,
    most: 6,
    minutes: 45,
    says: { en: 'What each expects of the other now. Never where there is fear at home.' },
    tasks: [{ en: 'Ask each what has changed between them.' }, { en: 'Agree one thing to do differently.' }],
    sources: [...sources, ...cited.en],
  },
];

export const sheets: Written<Sheet>[] = [
  {
    id: 'cognitive-screen',
    name: { en: 'Cognitive screen' },
    clientLabel: { en: 'Memory and thinking' },
    clientSays: { en: 'A short look at memory and thinking, so that our hours suit you.' },
    says: {
      en: 'The result of the test the service holds a licence for; Kith ships none. Planning and starting are watched throughout.',
    },
    writes: ['therapist'],
    sees: ['client'],
    shown: 'when_shared',
    agreed: false,
    kept: 'versions',
    offered: ['initial', 'middle'],
    fields: [
      {
        kind: 'choice',
        id: 'test',
        name: { en: 'With which test' },
        options: [
          { id: 'moca', name: { en: 'MoCA' } },
          { id: 'mmse', name: { en: 'MMSE' } },
          { id: 'other', name: { en: 'Another' } },
          { id: 'none', name: { en: 'None: asked and seen' } },
        ],
        needed: true,
      },
      { kind: 'number', id: 'score', name: { en: 'Score, as that test gives it' }, min: 0, max: 100 },
      { kind: 'date', id: 'on', name: { en: 'On' }, means: 'lived' },
      {
        kind: 'choice',
        id: 'seen',
        name: { en: 'What it comes to' },
        options: [
          { id: 'no_concern', name: { en: 'No concern' } },
          { id: 'concern', name: { en: 'Concern: the caregiver joins' } },
          { id: 'dementia', name: { en: 'Moderate or severe dementia: this is not the right treatment' } },
        ],
      },
      {
        kind: 'text',
        id: 'planning',
        name: { en: 'Planning, starting, stopping: what is seen' },
        seenBy: 'team',
      },
      { kind: 'text', id: 'referred', name: { en: 'Passed on to' } },
    ],
    sources: [...sources, ...cited.en],
  },
];
