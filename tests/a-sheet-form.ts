import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { aForm } from './a-form.ts';

const sources = ['invented for tests'];
const shared = { sees: ['client'], shown: 'when_shared', offered: ['initial'], sources } as const;

/** One sheet with a field of every kind, which both hands write. */
const everything: Sheet = {
  id: 'everything',
  name: 'Everything',
  clientLabel: 'All of it',
  clientSays: 'What matters, in your words.',
  says: 'A field of every kind.',
  writes: ['therapist', 'client'],
  ...shared,
  sees: ['client'],
  offered: ['initial', 'middle'],
  agreed: true,
  kept: 'versions',
  fields: [
    { id: 'story', kind: 'text', name: 'The story', needed: true, long: true, hint: 'In a few lines' },
    { id: 'signs', kind: 'list', name: 'Signs' },
    {
      id: 'sort',
      kind: 'choice',
      name: 'Which sort',
      options: [
        { id: 'near', name: 'Near' },
        { id: 'far', name: 'Far away' },
      ],
    },
    {
      id: 'feelings',
      kind: 'choices',
      name: 'Feelings',
      options: [
        { id: 'alarm', name: 'Alarm' },
        { id: 'longing', name: 'Longing' },
        { id: 'guilt', name: 'Guilt' },
      ],
    },
    { id: 'before', kind: 'yes_no', name: 'Was it like this before?' },
    {
      id: 'weight',
      kind: 'scale',
      name: 'How heavy',
      min: 0,
      max: 10,
      higherIs: 'worse',
      ends: ['not heavy at all', 'as heavy as can be'],
    },
    { id: 'hours', kind: 'number', name: 'Hours asleep', min: 0, max: 24, unit: 'hours' },
    { id: 'since', kind: 'date', name: 'Since when', means: 'lived' },
    { id: 'until', kind: 'date', name: 'Until when', means: 'ahead' },
    { id: 'meeting', kind: 'session', name: 'In which session' },
    { id: 'person', kind: 'person', name: 'Who' },
    { id: 'event', kind: 'event', name: 'What on the timeline' },
    {
      id: 'steps',
      kind: 'rows',
      name: 'Steps',
      rowName: 'step',
      atLeast: 2,
      fields: [
        { id: 'person', kind: 'person', name: 'With whom' },
        { id: 'what', kind: 'text', name: 'What', needed: true },
        { id: 'thought', kind: 'text', name: 'What the team thinks of it', seenBy: 'team' },
      ],
    },
    { id: 'hunch', kind: 'text', name: 'A hunch', seenBy: 'team' },
  ],
};

/** The pattern of DIT, its words invented. */
const pattern: Sheet = {
  id: 'pattern',
  name: 'The pattern',
  clientLabel: 'The pattern we found',
  says: 'One pattern that comes back.',
  writes: ['therapist'],
  ...shared,
  sees: ['client'],
  offered: ['initial'],
  agreed: true,
  kept: 'versions',
  fields: [
    { id: 'self', kind: 'text', name: 'Me', clientLabel: 'How I see myself', needed: true },
    { id: 'other', kind: 'text', name: 'The other', clientLabel: 'How I see others', needed: true },
    { id: 'feeling', kind: 'list', name: 'The feeling between', needed: true },
    { id: 'protects', kind: 'text', name: 'What it protects from', needed: true, long: true },
    {
      id: 'examples',
      kind: 'rows',
      name: 'Examples of now',
      rowName: 'example',
      atLeast: 3,
      fields: [
        { id: 'person', kind: 'person', name: 'With whom' },
        { id: 'on', kind: 'date', name: 'When', means: 'lived' },
        { id: 'what', kind: 'text', name: 'What happened', needed: true },
      ],
    },
    {
      id: 'room',
      kind: 'rows',
      name: 'Examples from the room',
      rowName: 'example',
      atLeast: 1,
      fields: [
        { id: 'meeting', kind: 'session', name: 'Session' },
        { id: 'what', kind: 'text', name: 'What happened', needed: true },
      ],
    },
  ],
  picture: { as: 'pattern', fields: ['self', 'other', 'feeling', 'protects'] },
};

const episode: Sheet = {
  id: 'episode',
  name: 'An episode',
  clientLabel: 'Something that happened',
  says: 'One scene, told as it was.',
  writes: ['therapist', 'client'],
  sees: ['client'],
  shown: 'at_once',
  agreed: false,
  kept: 'many',
  offered: ['initial', 'middle'],
  fields: [
    { id: 'scene', kind: 'text', name: 'The scene', needed: true, long: true },
    { id: 'person', kind: 'person', name: 'Who was there' },
  ],
  sources,
};

const chain: Sheet = {
  ...episode,
  id: 'chain',
  name: 'The chain',
  clientLabel: 'How it goes, link by link',
  says: 'From the wish to how one copes.',
  agreed: true,
  shown: 'when_shared',
  writes: ['therapist'],
  fields: (['wish', 'mine', 'theirs', 'felt', 'coping'] as const).map((id, place) => ({
    id,
    kind: 'text',
    name: ['What I wish', 'What I do', 'What they do', 'What I feel', 'How I cope'][place] ?? id,
  })),
  picture: { as: 'chain', fields: ['wish', 'mine', 'theirs', 'felt', 'coping'] },
};

const ladder: Sheet = {
  ...episode,
  id: 'ladder',
  name: 'The ladder',
  clientLabel: 'Where we are',
  says: 'How far it goes today.',
  kept: 'versions',
  shown: 'never',
  writes: ['therapist'],
  fields: [
    {
      id: 'rung',
      kind: 'choice',
      name: 'Where the work is',
      needed: true,
      options: [
        { id: 'monitoring', name: 'Naming what is felt' },
        { id: 'differentiation', name: 'Seeing it as a view' },
        { id: 'decentration', name: 'Seeing with their eyes' },
        { id: 'mastery', name: 'Handling it' },
      ],
    },
  ],
  picture: { as: 'ladder', fields: ['rung'] },
};

const diary: Sheet = {
  ...episode,
  id: 'diary',
  name: 'A page of the client’s',
  clientLabel: 'A page of mine',
  says: 'What the client writes between sessions.',
  kept: 'versions',
  writes: ['client'],
  fields: [{ id: 'page', kind: 'text', name: 'The page', needed: true }],
};

/** Sheets of every kind, as an invented form of therapy brings them. */
export const inventedSheets: Sheet[] = [everything, pattern, episode, chain, ladder, diary];

/** That form of therapy: IPT with these sheets. */
export const sheetForm = aForm({ name: 'IPT with sheets', sheets: inventedSheets }, 'ipt-with-sheets');
