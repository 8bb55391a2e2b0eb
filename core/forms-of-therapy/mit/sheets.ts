import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

const sources = ['IPT protocol reference, 7.12'];

/** One particular moment: who, where, when and what was said, and not how it is in general (7.12, phase 1). */
const episode: Written<Sheet> = {
  id: 'mit-episode',
  name: { en: 'Episode' },
  clientLabel: { en: 'A moment with somebody' },
  clientSays: { en: 'One moment as in a film: where, when, who, what was said, what you felt and did.' },
  says: { en: 'An autobiographical episode in its particulars, not a generality.' },
  writes: ['therapist', 'client'],
  sees: ['client'],
  shown: 'at_once',
  agreed: false,
  kept: 'many',
  offered: ['initial', 'middle'],
  fields: [
    { id: 'session', kind: 'session', name: { en: 'Session' } },
    { id: 'when', kind: 'text', name: { en: 'When' }, needed: true },
    { id: 'where', kind: 'text', name: { en: 'Where' }, needed: true },
    { id: 'who', kind: 'list', name: { en: 'Who was there' }, needed: true },
    {
      id: 'narrative',
      kind: 'text',
      long: true,
      name: { en: 'What happened and what was said' },
      needed: true,
    },
    { id: 'emotions', kind: 'list', name: { en: 'What was felt' } },
    { id: 'thoughts', kind: 'text', name: { en: 'What was thought' } },
    { id: 'body', kind: 'text', name: { en: 'What the body did' } },
    { id: 'action', kind: 'text', name: { en: 'What was done' } },
  ],
  sources,
};

/** The pattern that several episodes share, from the wish to how one copes; agreed with the client (7.12). */
const schema: Written<Sheet> = {
  id: 'mit-schema',
  name: { en: 'Interpersonal schema' },
  clientLabel: { en: 'The pattern my moments share' },
  clientSays: {
    en: 'What I wish for, what I do about it, what others then do, what I feel, and how I get by.',
  },
  says: {
    en: 'Put together from at least three like episodes; with the healthy picture of the self beside the negative one.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: true,
  kept: 'versions',
  offered: ['initial', 'middle'],
  fields: [
    {
      id: 'motive',
      kind: 'choice',
      name: { en: 'Kind of wish' },
      options: [
        { id: 'attachment', name: { en: 'To be close and cared for' } },
        { id: 'autonomy', name: { en: 'To explore and be free' } },
        { id: 'rank', name: { en: 'To be appreciated' } },
        { id: 'belonging', name: { en: 'To belong to a group' } },
        { id: 'caregiving', name: { en: 'To care for somebody' } },
        { id: 'cooperation', name: { en: 'To do something together' } },
        { id: 'sexuality', name: { en: 'Sexual closeness' } },
      ],
    },
    {
      id: 'wish',
      kind: 'text',
      name: { en: 'The wish' },
      clientLabel: { en: 'What I wish for' },
      needed: true,
    },
    {
      id: 'selfImageNegative',
      kind: 'text',
      name: { en: 'Picture of the self at its core' },
      clientLabel: { en: 'How I then see myself' },
      needed: true,
    },
    {
      id: 'selfImageHealthy',
      kind: 'text',
      name: { en: 'The healthy picture of the self' },
      clientLabel: { en: 'How I can see myself too' },
    },
    {
      id: 'procedure',
      kind: 'text',
      name: { en: 'What is done with the wish' },
      clientLabel: { en: 'What I do' },
      needed: true,
    },
    {
      id: 'responseOfOther',
      kind: 'text',
      name: { en: 'What the other is expected to do' },
      clientLabel: { en: 'What they do' },
      needed: true,
    },
    {
      id: 'thought',
      kind: 'text',
      name: { en: 'Then: what is thought' },
      clientLabel: { en: 'What I then think' },
    },
    {
      id: 'emotion',
      kind: 'text',
      name: { en: 'Then: what is felt' },
      clientLabel: { en: 'What I feel' },
      needed: true,
    },
    { id: 'body', kind: 'text', name: { en: 'Then: what the body does' } },
    { id: 'behaviour', kind: 'text', name: { en: 'Then: what is done' } },
    { id: 'coping', kind: 'list', name: { en: 'Coping' }, clientLabel: { en: 'How I get by' }, needed: true },
    {
      id: 'episodes',
      kind: 'rows',
      name: { en: 'Episodes it comes from' },
      rowName: { en: 'Episode' },
      atLeast: 3,
      fields: [{ id: 'what', kind: 'text', name: { en: 'Which' }, needed: true }],
    },
  ],
  picture: { as: 'chain', fields: ['wish', 'procedure', 'responseOfOther', 'emotion', 'coping'] },
  sources,
};

const rung = (id: string, name: Said) =>
  ({
    id,
    kind: 'scale',
    min: 0,
    max: 3,
    higherIs: 'better',
    ends: [{ en: 'not yet' }, { en: 'on their own' }],
    name,
  }) as const;

/** Where the client stands; work goes on at that rung or the one above it (7.12). */
const ladder: Written<Sheet> = {
  id: 'mit-ladder',
  name: { en: 'Metacognition ladder' },
  clientLabel: { en: 'Where I am on the ladder' },
  clientSays: { en: 'From noticing what you feel, step by step, to finding your way with it.' },
  says: { en: 'Work only at the rung reached or just above it.' },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: false,
  kept: 'versions',
  offered: ['initial', 'middle', 'ending'],
  fields: [
    rung('monitoring', { en: 'Noticing: naming thoughts and feelings' }),
    rung('differentiation', { en: 'Telling apart: a picture in the mind is not the world' }),
    rung('integration', { en: 'Joining up: one self in different states' }),
    rung('decentration', { en: 'The mind of the other, who has reasons of their own' }),
    rung('mastery', { en: 'Mastery: using all this when it is hard' }),
  ],
  picture: {
    as: 'ladder',
    fields: ['monitoring', 'differentiation', 'integration', 'decentration', 'mastery'],
  },
  sources,
};

/** Every twelve sessions, in place of a count: go on, change or finish (7.12). */
const review: Written<Sheet> = {
  id: 'mit-review',
  name: { en: 'Review' },
  clientLabel: { en: 'Looking at where we are' },
  clientSays: { en: 'What has changed, and whether and how we go on.' },
  says: {
    en: 'Symptoms, episodes that went otherwise, the ladder, the tie between you, and what both want.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'at_once',
  agreed: false,
  kept: 'many',
  offered: ['initial', 'middle', 'ending'],
  fields: [
    { id: 'session', kind: 'session', name: { en: 'Session' }, needed: true },
    { id: 'changed', kind: 'text', long: true, name: { en: 'What has changed' }, needed: true },
    {
      id: 'goOn',
      kind: 'choice',
      name: { en: 'What we do now' },
      needed: true,
      options: [
        { id: 'go_on', name: { en: 'Go on as we are' } },
        { id: 'change', name: { en: 'Go on, and change something' } },
        { id: 'finish', name: { en: 'Begin to finish' } },
      ],
    },
    { id: 'why', kind: 'text', name: { en: 'Why' } },
  ],
  sources,
};

export const sheets: readonly Written<Sheet>[] = [episode, schema, ladder, review];
