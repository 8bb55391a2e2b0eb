import type { Meeting, PersonBeside } from '#core/protocols/protocol/person-beside.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { cited, sources } from './about.ts';

/** Partner, baby and prescriber (IPT protocol reference, 7.5). */
export const people: Written<PersonBeside>[] = [
  {
    role: 'partner',
    name: { en: 'Partner' },
    clientLabel: { en: 'My partner' },
    says: { en: 'Joins one or two sessions about who does what, where both agree and it is safe.' },
    weight: 'usual',
    consentOf: ['client', 'self'],
    mayBeShared: ['meeting_times', 'own_meetings', 'psychoeducation', 'sick_role', 'help_numbers'],
    page: false,
    sources: [...sources, ...cited.en],
  },
  {
    role: 'infant',
    name: { en: 'Baby' },
    clientLabel: { en: 'My baby' },
    says: { en: 'May be there in the hour.' },
    weight: 'possible',
    consentOf: ['client'],
    mayBeShared: [],
    page: false,
    sources,
  },
  {
    role: 'prescriber',
    name: { en: 'Prescriber' },
    clientLabel: { en: 'The doctor who prescribes' },
    says: { en: 'Weighs medication in pregnancy and with breastfeeding.' },
    weight: 'possible',
    consentOf: ['client'],
    mayBeShared: [],
    page: false,
    sources,
  },
];

export const meetings: Written<Meeting>[] = [
  {
    id: 'partner',
    name: { en: 'Meeting with the partner' },
    clientLabel: { en: 'A meeting with my partner' },
    with: ['partner'],
    clientThere: 'yes',
    when: ['initial', 'middle', 'ending'],
    usually: 1,
    most: 2,
    minutes: 50,
    says: {
      en: 'What each expected before the birth and since, and who does what. Never where there is fear at home.',
    },
    tasks: [
      { en: 'Ask each alone beforehand whether it is safe to speak.' },
      { en: 'Explain the illness, and that it is nobody’s fault.' },
      { en: 'Hear what each expects of the other with the baby.' },
      { en: 'Agree who takes what over, nights first.' },
    ],
    sources: [...sources, ...cited.en],
  },
];

const written = {
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: false,
  kept: 'versions',
} as const;

export const birthStory: Written<Sheet> = {
  ...written,
  id: 'birth-story',
  name: { en: 'The story of the pregnancy and the birth' },
  clientLabel: { en: 'My pregnancy and the birth' },
  clientSays: { en: 'How it was for you, told at your own pace. You may leave out what you like.' },
  says: { en: 'Told once, in her own order, with what was felt; it is part of how it began.' },
  offered: ['initial', 'middle'],
  fields: [
    {
      kind: 'text',
      id: 'pregnancy',
      name: { en: 'How the pregnancy came about, and how it was' },
      long: true,
      needed: true,
    },
    { kind: 'date', id: 'due', name: { en: 'Due, or born' }, means: 'either' },
    { kind: 'text', id: 'birth', name: { en: 'The birth, as she tells it' }, long: true },
    { kind: 'text', id: 'after', name: { en: 'The first days' }, long: true },
    {
      kind: 'list',
      id: 'lostBefore',
      name: { en: 'Losses before: miscarriage, stillbirth, a child, one’s own parent' },
    },
    { kind: 'text', id: 'health', name: { en: 'The baby’s health, sleep and feeding' } },
  ],
  sources: [...sources, ...cited.en],
};

export const feelingsAboutTheBaby: Written<Sheet> = {
  ...written,
  id: 'feelings-about-the-baby',
  name: { en: 'Feelings about the baby' },
  clientLabel: { en: 'What I feel for my baby' },
  clientSays: { en: 'Most mothers feel many things at once. None of them makes you a bad one.' },
  says: {
    en: 'Mixed feelings are asked about and made ordinary; thoughts of harm are asked about directly, and with intent lead to SR-09 the same day.',
  },
  offered: ['initial', 'middle'],
  fields: [
    { kind: 'text', id: 'warm', name: { en: 'What is warm' } },
    { kind: 'text', id: 'hard', name: { en: 'What is hard' } },
    { kind: 'text', id: 'expected', name: { en: 'What she had thought it would be like' } },
    {
      kind: 'yes_no',
      id: 'harmAsked',
      name: { en: 'Thoughts of harming the baby asked about directly' },
      needed: true,
      seenBy: 'team',
    },
    { kind: 'text', id: 'said', name: { en: 'What was said to that' }, seenBy: 'team' },
  ],
  sources: [...sources, ...cited.en],
};

export const nightsAndHelp: Written<Sheet> = {
  ...written,
  id: 'nights-and-help',
  name: { en: 'Plan for sleep and help' },
  clientLabel: { en: 'Sleep, and who helps' },
  clientSays: { en: 'Who takes what over for a while, so that you can rest.' },
  says: { en: 'A baby’s care cannot be suspended: somebody else takes parts of it.' },
  shown: 'at_once',
  agreed: true,
  offered: ['initial', 'middle', 'ending'],
  fields: [
    {
      kind: 'rows',
      id: 'takenOver',
      name: { en: 'What somebody else takes over' },
      rowName: { en: 'Part of the care' },
      fields: [
        { kind: 'text', id: 'what', name: { en: 'What' }, needed: true },
        { kind: 'text', id: 'who', name: { en: 'Who' }, needed: true },
        { kind: 'text', id: 'when', name: { en: 'When' } },
      ],
    },
    { kind: 'text', id: 'nights', name: { en: 'The nights' } },
    { kind: 'text', id: 'backToWork', name: { en: 'Going back to work' } },
    {
      kind: 'text',
      id: 'medication',
      name: { en: 'Medication and feeding, as talked over with the prescriber' },
    },
  ],
  sources,
};
