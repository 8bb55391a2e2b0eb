import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const sources = ['IPT protocol reference, 7.8'];

/** Episodes and what upset the rhythm before each (7.8, initial phase). */
const episodes: Written<Sheet> = {
  id: 'episodes',
  name: { en: 'Episodes and what upset the rhythm' },
  clientLabel: { en: 'My highs and lows, and what came before' },
  clientSays: { en: 'What had changed in your days before each episode shows what to look after now.' },
  says: { en: 'Each episode with its dates, and what had upset daily rhythm before it.' },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: false,
  kept: 'versions',
  offered: ['initial', 'middle'],
  fields: [
    {
      id: 'episodes',
      kind: 'rows',
      name: { en: 'Episodes' },
      rowName: { en: 'Episode' },
      atLeast: 1,
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          name: { en: 'What it was' },
          needed: true,
          options: [
            { id: 'low', name: { en: 'Low' } },
            { id: 'high', name: { en: 'High' } },
            { id: 'mixed', name: { en: 'Both at once' } },
          ],
        },
        { id: 'when', kind: 'text', name: { en: 'From when to when' }, needed: true },
        { id: 'disrupted', kind: 'text', name: { en: 'What had upset the rhythm before' } },
        { id: 'helped', kind: 'text', name: { en: 'What ended it' } },
      ],
    },
    { id: 'earlySigns', kind: 'list', name: { en: 'Early signs, of low and of high' } },
  ],
  sources,
};

/** Who prescribes and what is passed between the two; mandatory in bipolar I (7.8). */
const prescribersLink: Written<Sheet> = {
  id: 'prescribers-link',
  name: { en: 'Link with the prescriber' },
  clientLabel: { en: 'Your prescriber and your therapist' },
  clientSays: { en: 'What they tell each other, and when one of them calls the other.' },
  says: { en: 'Who prescribes, what is taken, what is passed on and when you call the same day.' },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: true,
  kept: 'versions',
  offered: ['initial', 'middle'],
  fields: [
    { id: 'who', kind: 'text', name: { en: 'Prescriber, and how to reach them' }, needed: true },
    {
      id: 'disorder',
      kind: 'choice',
      name: { en: 'Treated for' },
      options: [
        { id: 'bipolar_1', name: { en: 'Bipolar I disorder' } },
        { id: 'bipolar_2', name: { en: 'Bipolar II disorder' } },
        { id: 'other', name: { en: 'Another bipolar disorder' } },
      ],
    },
    { id: 'taken', kind: 'list', name: { en: 'Medication as it is taken' } },
    { id: 'passedOn', kind: 'text', long: true, name: { en: 'What is passed on, both ways' }, needed: true },
    { id: 'sameDay', kind: 'text', name: { en: 'When to call the same day' }, needed: true },
  ],
  sources,
};

/** What to do when signs of a high or a low come (7.8, maintenance). */
const rescuePlan: Written<Sheet> = {
  id: 'rescue-plan',
  name: { en: 'Rescue plan' },
  clientLabel: { en: 'My rescue plan' },
  clientSays: { en: 'What you do, and whom you call, when you or others see the first signs.' },
  says: { en: 'Signs of high and of low, what protects sleep and rhythm at once, whom to call.' },
  writes: ['therapist', 'client'],
  sees: ['client', 'prescriber'],
  shown: 'at_once',
  agreed: true,
  kept: 'versions',
  offered: ['middle', 'ending'],
  fields: [
    { id: 'signsHigh', kind: 'list', name: { en: 'First signs of a high' }, needed: true },
    { id: 'signsLow', kind: 'list', name: { en: 'First signs of a low' }, needed: true },
    { id: 'atOnce', kind: 'list', name: { en: 'What I do at once for sleep and rhythm' }, needed: true },
    { id: 'ring', kind: 'list', name: { en: 'Whom I call' }, needed: true },
    { id: 'mayTellMe', kind: 'person', name: { en: 'Who may tell me when they see signs' } },
    { id: 'putOff', kind: 'list', name: { en: 'What I put off until it is over' } },
  ],
  sources,
};

/** Something that will upset the rhythm, and how to get ready (7.8, maintenance). */
const rhythmAhead: Written<Sheet> = {
  id: 'rhythm-ahead',
  name: { en: 'What will upset the rhythm' },
  clientLabel: { en: 'What is coming that may upset my days' },
  clientSays: { en: 'A journey, shift work, a birth, holidays: what you keep steady through it.' },
  says: { en: 'One predictable disruption and what is kept steady before, during and after.' },
  writes: ['therapist', 'client'],
  sees: ['client'],
  shown: 'at_once',
  agreed: false,
  kept: 'many',
  offered: ['middle', 'ending'],
  fields: [
    { id: 'what', kind: 'text', name: { en: 'What is coming' }, needed: true },
    { id: 'on', kind: 'date', means: 'ahead', name: { en: 'When' } },
    { id: 'keepSteady', kind: 'list', name: { en: 'What I keep steady' }, needed: true },
  ],
  sources,
};

export const sheets: readonly Written<Sheet>[] = [episodes, prescribersLink, rescuePlan, rhythmAhead];
