import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { cited, sources } from './about.ts';

/** The three sources of the first sessions, and who looks after the body (IPT protocol reference, 7.7, initial and safety). */
export const sheets: Written<Sheet>[] = [
  {
    id: 'eating-history',
    name: { en: 'The eating problem against the events of life' },
    clientLabel: { en: 'When it began, and what was going on' },
    clientSays: {
      en: 'Once, at the start, we lay the story of your eating beside the story of your life.',
    },
    says: { en: 'Age by age: what the eating was like, and what happened with people then.' },
    writes: ['therapist', 'client'],
    sees: ['client'],
    shown: 'at_once',
    agreed: false,
    kept: 'versions',
    offered: ['initial'],
    fields: [
      {
        kind: 'rows',
        id: 'times',
        name: { en: 'Times of life' },
        rowName: { en: 'A time' },
        fields: [
          { kind: 'text', id: 'when', name: { en: 'When, or how old' }, needed: true },
          { kind: 'text', id: 'eating', name: { en: 'The eating then' } },
          { kind: 'text', id: 'life', name: { en: 'What happened in life, and with whom' } },
          { kind: 'text', id: 'mood', name: { en: 'Mood and self-esteem' } },
        ],
      },
      { kind: 'text', id: 'fits', name: { en: 'What seems to go together' } },
    ],
    sources: [...sources, ...cited.en],
  },
  {
    id: 'binge-in-context',
    name: { en: 'One binge and what happened between people' },
    clientLabel: { en: 'Once, and what was going on with people' },
    clientSays: {
      en: 'We look at a few times when it happened: who was there before, what was said, what you felt.',
    },
    says: { en: 'Only in the first stage: what went on between people before single episodes.' },
    writes: ['therapist', 'client'],
    sees: ['client'],
    shown: 'at_once',
    agreed: false,
    kept: 'many',
    offered: ['initial'],
    fields: [
      { kind: 'date', id: 'on', name: { en: 'When' }, means: 'lived' },
      { kind: 'text', id: 'before', name: { en: 'What had happened with somebody before' }, needed: true },
      { kind: 'text', id: 'felt', name: { en: 'What was felt' } },
      { kind: 'text', id: 'after', name: { en: 'What it did for a while, and then' } },
    ],
    sources: [...sources, ...cited.en],
  },
  {
    id: 'physical-monitoring',
    name: { en: 'Who looks after the body' },
    clientLabel: { en: 'Who looks after my body' },
    clientSays: { en: 'Who checks your physical health while we work, and how often.' },
    says: { en: 'A named person for weight, blood and heart; without one this treatment is not begun.' },
    writes: ['therapist'],
    sees: ['client'],
    shown: 'at_once',
    agreed: true,
    kept: 'versions',
    offered: ['initial', 'middle', 'ending'],
    fields: [
      { kind: 'text', id: 'owner', name: { en: 'Who' }, needed: true },
      { kind: 'text', id: 'reach', name: { en: 'How they are reached' } },
      { kind: 'number', id: 'bmi', name: { en: 'Body mass index' }, min: 8, max: 90, seenBy: 'team' },
      {
        kind: 'choices',
        id: 'checked',
        name: { en: 'What they look at' },
        options: [
          { id: 'weight', name: { en: 'The course of the weight' } },
          { id: 'purging', name: { en: 'How often there is purging' } },
          { id: 'electrolytes', name: { en: 'Electrolytes' } },
          { id: 'ecg', name: { en: 'ECG' } },
          { id: 'pregnancy', name: { en: 'Pregnancy' } },
          { id: 'diabetes', name: { en: 'Diabetes' } },
        ],
      },
      { kind: 'text', id: 'often', name: { en: 'How often' } },
      { kind: 'list', id: 'stops', name: { en: 'When we stop and get medical help' } },
    ],
    sources,
  },
];
