import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { cited, sources } from './about.ts';

const areas = [
  { id: 'grief', name: { en: 'Somebody has died' } },
  { id: 'role_dispute', name: { en: 'Trouble with somebody' } },
  { id: 'role_transition', name: { en: 'A change in life' } },
  { id: 'interpersonal_deficits', name: { en: 'Being alone' } },
];

const shared = {
  writes: ['therapist', 'client'],
  sees: ['client'],
  shown: 'at_once',
  agreed: false,
  sources: [...sources, ...cited.en],
} as const;

/** The scripts of the meetings, as sheets that client and counsellor fill in together (IPT protocol reference, 7.2). */
export const worksheets: Written<Sheet>[] = [
  {
    ...shared,
    id: 'ipc-first',
    name: { en: 'Worksheet 1: what is hard, and since when' },
    clientLabel: { en: 'What is hard, and since when' },
    clientSays: { en: 'We fill this in together in our first meeting.' },
    says: { en: 'The script of the first meeting.' },
    kept: 'versions',
    offered: ['initial'],
    fields: [
      {
        kind: 'text',
        id: 'hard',
        name: { en: 'What is hard at present' },
        hint: { en: 'Sleep, energy, worry, mood: what stands out on the questionnaire?' },
        needed: true,
      },
      { kind: 'text', id: 'stops', name: { en: 'What it stops me doing' } },
      { kind: 'text', id: 'drink', name: { en: 'Alcohol, and anything else I take' } },
      { kind: 'text', id: 'body', name: { en: 'Worry, and what my body has to do with it' } },
      {
        kind: 'text',
        id: 'whenItBegan',
        name: { en: 'What was happening when it began' },
        hint: { en: 'With whom? What had changed just before?' },
        needed: true,
      },
      {
        kind: 'rows',
        id: 'helpers',
        name: { en: 'Who can help now' },
        rowName: { en: 'Somebody' },
        fields: [
          { kind: 'text', id: 'who', name: { en: 'Who' }, needed: true },
          { kind: 'text', id: 'with', name: { en: 'With what' } },
        ],
      },
      { kind: 'choice', id: 'perhaps', name: { en: 'What it may be about' }, options: areas },
    ],
  },
  {
    ...shared,
    id: 'ipc-area',
    name: { en: 'Worksheet 2: one hard thing, one small step' },
    clientLabel: { en: 'One hard thing, one small step' },
    clientSays: {
      en: 'One sheet each time: what happened, how it felt, what you would like, and a small step.',
    },
    says: { en: 'The script of the middle meetings, one sheet a meeting.' },
    kept: 'many',
    offered: ['initial', 'middle'],
    fields: [
      { kind: 'choice', id: 'about', name: { en: 'What it is about' }, options: areas, needed: true },
      {
        kind: 'text',
        id: 'happened',
        name: { en: 'What happened this week' },
        hint: { en: 'Who said what? And then?' },
        needed: true,
      },
      { kind: 'text', id: 'felt', name: { en: 'How that felt' } },
      { kind: 'text', id: 'wanted', name: { en: 'What I would have liked' } },
      { kind: 'list', id: 'options', name: { en: 'What I could do' } },
      {
        kind: 'text',
        id: 'step',
        name: { en: 'The small step until next time' },
        hint: { en: 'With whom, and when?' },
      },
    ],
  },
  {
    ...shared,
    id: 'ipc-last',
    name: { en: 'Worksheet 3: looking back and ahead' },
    clientLabel: { en: 'Looking back and ahead' },
    clientSays: { en: 'What has changed, what helps you, and what comes next.' },
    says: { en: 'The script of the last meeting: review, coping later, whether to refer.' },
    kept: 'versions',
    offered: ['ending'],
    fields: [
      { kind: 'text', id: 'changed', name: { en: 'What has changed, and what I did for it' }, needed: true },
      { kind: 'list', id: 'helps', name: { en: 'What helps me' } },
      { kind: 'list', id: 'signs', name: { en: 'How I notice that it comes back' } },
      {
        kind: 'choice',
        id: 'next',
        name: { en: 'What comes next' },
        options: [
          { id: 'well', name: { en: 'I am well enough: we finish' } },
          { id: 'look_again', name: { en: 'We look again in a while' } },
          { id: 'more_help', name: { en: 'More help, arranged now' } },
        ],
        needed: true,
      },
      { kind: 'text', id: 'where', name: { en: 'Where, and who arranges it' } },
    ],
  },
];
