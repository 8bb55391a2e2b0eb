import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.11';
const settled = [reference, 'IPT protocol reference, 12.1'];

/** The people of now and then, and what they were and are to the client (7.11, initial 1–4). */
export const attachmentMap: Written<Sheet> = {
  id: 'attachment-map',
  name: { en: 'Map of relationships, past and present' },
  clientLabel: { en: 'The people in my life, then and now' },
  clientSays: { en: 'Who has mattered, then and now, and what you came to expect of people.' },
  says: {
    en: 'Attachment relationships of now and then. The past is asked about to make sense of the pattern.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: false,
  kept: 'versions',
  offered: ['initial', 'middle'],
  fields: [
    {
      id: 'past',
      kind: 'text',
      long: true,
      name: { en: 'Then: what it was like with those who brought you up' },
    },
    {
      id: 'present',
      kind: 'text',
      long: true,
      name: { en: 'Now: what it is like with those who are close' },
      needed: true,
    },
    {
      id: 'ties',
      kind: 'rows',
      name: { en: 'People' },
      rowName: { en: 'Person' },
      fields: [
        { id: 'person', kind: 'person', name: { en: 'Who' } },
        { id: 'expects', kind: 'text', name: { en: 'What the client expects of them' } },
        { id: 'feels', kind: 'text', name: { en: 'How it feels to be with them' } },
      ],
    },
  ],
  sources: [reference],
};

/** The pattern: self, other, the feeling that joins them, and what it protects from; agreed by session 4 (7.11, 12.1). */
export const ipaf: Written<Sheet> = {
  id: 'ipaf',
  name: { en: 'The pattern (IPAF)' },
  clientLabel: { en: 'The pattern we work on' },
  clientSays: {
    en: 'One pattern that keeps coming back between you and others, in words you both agreed.',
  },
  says: {
    en: 'One recurring relational pattern: how the client sees themselves, how they see the other, what they then feel, and what it protects from. With at least three examples of now and one from this room.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: true,
  kept: 'versions',
  offered: ['initial', 'middle'],
  fields: [
    {
      id: 'selfRep',
      kind: 'text',
      name: { en: 'Self' },
      clientLabel: { en: 'How I see myself' },
      needed: true,
    },
    {
      id: 'otherRep',
      kind: 'text',
      name: { en: 'Other' },
      clientLabel: { en: 'How I see the other person' },
      needed: true,
    },
    {
      id: 'affects',
      kind: 'list',
      name: { en: 'The feeling that joins them' },
      clientLabel: { en: 'What I then feel' },
      needed: true,
    },
    {
      id: 'defensiveFunction',
      kind: 'text',
      name: { en: 'What the pattern protects from' },
      clientLabel: { en: 'What it keeps away' },
      needed: true,
    },
    {
      id: 'origins',
      kind: 'text',
      long: true,
      name: { en: 'Where it may come from' },
      clientLabel: { en: 'Where it may come from' },
    },
    {
      id: 'currentExamples',
      kind: 'rows',
      name: { en: 'Examples of now' },
      clientLabel: { en: 'Where I meet it now' },
      rowName: { en: 'Example' },
      atLeast: 3,
      fields: [
        { id: 'person', kind: 'person', name: { en: 'With whom' } },
        { id: 'on', kind: 'date', means: 'lived', name: { en: 'When' } },
        { id: 'what', kind: 'text', name: { en: 'What happened' }, needed: true },
      ],
    },
    {
      id: 'inRoomExamples',
      kind: 'rows',
      name: { en: 'Here, between the two of us' },
      rowName: { en: 'Example from this room' },
      atLeast: 1,
      fields: [
        { id: 'session', kind: 'session', name: { en: 'Session' } },
        { id: 'what', kind: 'text', name: { en: 'What happened' }, needed: true },
      ],
    },
    { id: 'costs', kind: 'list', name: { en: 'What it costs' }, clientLabel: { en: 'What it costs me' } },
  ],
  picture: { as: 'pattern', fields: ['selfRep', 'otherRep', 'affects', 'defensiveFunction'] },
  sources: [...settled, 'McEvoy 2023'],
};

/** One time the pattern was worked on, with whom it showed and whether it was here (7.11, middle 5–12). */
export const ipafWork: Written<Sheet> = {
  id: 'ipaf-work',
  name: { en: 'The pattern at work' },
  says: {
    en: 'Where the pattern showed in this session: with somebody in the client’s life, or between the two of you.',
  },
  writes: ['therapist'],
  sees: [],
  shown: 'never',
  agreed: false,
  kept: 'many',
  offered: ['middle', 'ending'],
  fields: [
    { id: 'session', kind: 'session', name: { en: 'Session' }, needed: true },
    { id: 'person', kind: 'person', name: { en: 'With whom' } },
    { id: 'what', kind: 'text', long: true, name: { en: 'What was looked at' }, needed: true },
    { id: 'inRoom', kind: 'yes_no', name: { en: 'Here, between the two of us' } },
    { id: 'ownMind', kind: 'text', name: { en: 'What the client thought or felt just then' } },
    { id: 'otherMind', kind: 'text', name: { en: 'What the other may have thought or felt' } },
    { id: 'changed', kind: 'text', name: { en: 'What was done otherwise, out there' } },
  ],
  sources: [reference],
};

/** The goodbye letter: a version at 13, talked about, and the last at 16; what the client says of it stays with the session (7.11, 12.1). */
export const goodbyeLetter: Written<Sheet> = {
  id: 'goodbye-letter',
  name: { en: 'Goodbye letter' },
  clientLabel: { en: 'A letter to keep' },
  clientSays: {
    en: 'A letter from your therapist. Read it, say what fits and what does not, and keep the last version.',
  },
  says: {
    en: 'The pattern, the way come, what changed, what remains, and what it is like to part. Drafted for 13, talked about, final at 16.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: false,
  kept: 'versions',
  offered: ['ending'],
  fields: [
    { id: 'pattern', kind: 'text', long: true, name: { en: 'The pattern' }, needed: true },
    { id: 'journey', kind: 'text', long: true, name: { en: 'The way come' }, needed: true },
    { id: 'changes', kind: 'text', long: true, name: { en: 'What changed' }, needed: true },
    { id: 'remaining', kind: 'text', long: true, name: { en: 'What remains' }, needed: true },
    { id: 'farewell', kind: 'text', long: true, name: { en: 'Goodbye' }, needed: true },
  ],
  sources: settled,
};
