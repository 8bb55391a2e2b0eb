import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const sources = ['IPT protocol reference, 6.7 and 12.1'];

/** The treatment that these sessions stand beside, and how the two are kept apart and in touch (12.1). */
const otherTreatment: Written<Sheet> = {
  id: 'other-treatment',
  name: { en: 'The other treatment' },
  clientLabel: { en: 'My other treatment' },
  clientSays: { en: 'What is done there, what we do here, and what may be told between us.' },
  says: { en: 'What it is, who gives it, what is left to each, and what is passed on.' },
  writes: ['therapist'],
  sees: ['client', 'prescriber', 'other_clinician'],
  shown: 'when_shared',
  agreed: true,
  kept: 'versions',
  offered: ['initial', 'middle', 'ending'],
  fields: [
    {
      id: 'kind',
      kind: 'choices',
      name: { en: 'What it is' },
      needed: true,
      options: [
        { id: 'medication', name: { en: 'Medication' } },
        { id: 'talking_therapy', name: { en: 'Another talking therapy' } },
        { id: 'course_here', name: { en: 'Another course in this service' } },
        { id: 'group', name: { en: 'A group' } },
        { id: 'other', name: { en: 'Something else' } },
      ],
    },
    { id: 'who', kind: 'text', name: { en: 'Who gives it, and how to reach them' }, needed: true },
    { id: 'since', kind: 'date', means: 'lived', name: { en: 'Since when' } },
    { id: 'until', kind: 'date', means: 'ahead', name: { en: 'Until when, where that is agreed' } },
    { id: 'there', kind: 'text', long: true, name: { en: 'What is done there' }, needed: true },
    { id: 'here', kind: 'text', long: true, name: { en: 'What is done here' }, needed: true },
    { id: 'passedOn', kind: 'text', long: true, name: { en: 'What is passed on, both ways' }, needed: true },
    { id: 'sameDay', kind: 'text', name: { en: 'When one calls the other the same day' } },
  ],
  sources,
};

/** Every half year: formulation, people and plan, the other treatment, and whether to go on (6.7). */
const review: Written<Sheet> = {
  id: 'half-year-review',
  name: { en: 'Half-year review' },
  clientLabel: { en: 'Looking back over half a year' },
  clientSays: { en: 'What these months were like, and whether, how often and how long we go on.' },
  says: {
    en: 'Formulation, people and plan read again, the other treatment looked at, and the terms agreed anew.',
  },
  writes: ['therapist'],
  sees: ['client'],
  shown: 'when_shared',
  agreed: true,
  kept: 'many',
  offered: ['middle', 'ending'],
  fields: [
    { id: 'session', kind: 'session', name: { en: 'Session' } },
    {
      id: 'months',
      kind: 'text',
      long: true,
      name: { en: 'What these months were like, with whom' },
      needed: true,
    },
    {
      id: 'readAgain',
      kind: 'choices',
      name: { en: 'Read again together' },
      needed: true,
      options: [
        { id: 'formulation', name: { en: 'How it hangs together' } },
        { id: 'people', name: { en: 'The people' } },
        { id: 'plan', name: { en: 'The plan for staying well' } },
      ],
    },
    { id: 'otherTreatment', kind: 'text', name: { en: 'How the other treatment goes' }, needed: true },
    {
      id: 'goOn',
      kind: 'choice',
      name: { en: 'What was agreed' },
      needed: true,
      options: [
        { id: 'as_before', name: { en: 'Go on as before' } },
        { id: 'more_often', name: { en: 'Meet more often' } },
        { id: 'less_often', name: { en: 'Meet less often' } },
        { id: 'finish', name: { en: 'Begin to finish' } },
      ],
    },
    { id: 'why', kind: 'text', name: { en: 'Why' } },
  ],
  sources,
};

export const sheets: readonly Written<Sheet>[] = [otherTreatment, review];
