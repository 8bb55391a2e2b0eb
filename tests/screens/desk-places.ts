import type { DeskPage } from './desk-page.ts';
import { before, during } from './desk-places-by-session.ts';
import { otherForms } from './desk-places-of-forms.ts';
import { work } from './desk-places-of-work.ts';
import { people, understood } from './desk-places-understood.ts';

const ending: readonly DeskPage[] = [
  {
    of: 'Saoirse',
    at: '/ending',
    unfolds: 'every part',
    opens: 'Hopes, patterns and goals',
    places: {
      Ending: [
        'What belongs to the ending',
        'Make room for feelings about goodbye',
        'Tell sadness from relapse',
      ],
      'Ending, looking back': [
        'The whole way',
        'What they hoped for at the beginning',
        'By the scores',
        'One evening',
      ],
      'Ending, named and felt': ['with 4 sessions left', 'I did not think I would mind.', 'Sad', 'Proud'],
      'Ending, skills and what lies ahead': [
        'Count what the client can do alone',
        'Look ahead to hard times',
      ],
      'Ending, supports': ['See who will be there', 'Who takes over what the meetings have given?'],
      'Ending, the relapse plan': [
        'Early signs',
        'What sets it off',
        'People to turn to',
        'Tamsin · every Tuesday · at the wheel',
      ],
      'Ending, what follows': ['Decide what comes next', 'This makes it likelier that it comes back.'],
      'Ending, going on': ['What comes after', 'boosters, monthly meetings, medication'],
      'Ending, go on monthly': ['Monthly sessions alongside this course'],
      'Ending, goodbye': [
        'What was valued and what disappointed, both ways',
        'How confident the client leaves',
      ],
    },
  },
  {
    of: 'Saoirse',
    at: '/ending',
    unfolds: 'every part',
    opens: 'Monthly sessions alongside this course',
    places: { 'New course beside one under way': ['Open monthly sessions alongside'] },
  },
  {
    // A link to one task opens the part that it is in.
    of: 'Amara',
    at: '/ending#E-06',
    places: {
      'Ending, dates to foresee': ['Known already from the course', 'Mama’s birthday', 'Plan for it'],
    },
  },
  {
    of: 'Amara',
    at: '/record',
    places: { 'Record, against the protocol': ['How it stands against the protocol'] },
  },
];

const inPrint: readonly DeskPage[] = [
  {
    of: 'Amara',
    at: '/print',
    places: {
      'in print': ['Who decided', 'How it began', 'Mama died, and then the visitors stopped'],
      'print, people': ['How the tie stands', 'Ended by death', 'Can the client tell them what matters?'],
      'print, what was understood': ['I cannot talk about Mama'],
      'print, each session': ['Session 1,', 'The circle drawn.'],
      'print, what was worked out': [
        'Guilty, 7 of 10',
        'I stayed calm',
        'The way that was chosen',
        'Wait for me with the next one.',
      ],
      'print, side by side': ['Side by side', 'Everyday life and people'],
    },
  },
  {
    of: 'Saoirse',
    at: '/print',
    places: {
      'print, the ending': [
        'Plan for staying well',
        'Tamsin · every Tuesday · at the wheel',
        'What they hoped for at the beginning',
        'How confident',
      ],
    },
  },
];

const outsideCourses: readonly DeskPage[] = [
  {
    at: '/courses/new',
    places: {
      'New course': [
        'Depression in adults',
        'IPT in later life',
        'IPT for PTSD',
        'IPT for social anxiety',
        'IPT for eating disorders in a group',
        'Dynamic Interpersonal Therapy (DIT)',
        'Metacognitive Interpersonal Therapy (MIT)',
      ],
      'New course, form of therapy': ['IPT for adolescents', 'Family-based IPT', 'IPT after a birth'],
      'New course, how the sessions are split': [
        'Sixteen sessions, ending in the last two',
        'Twelve sessions',
      ],
      'New course, a few questions': ['Help me choose'],
    },
  },
  {
    at: '/evidence',
    unfolds: 'every part',
    places: {
      '/evidence': ['Interpersonal Psychotherapy (IPT)', 'Cognitive behavioural therapy (CBT)', 'Medication'],
      'What is known (/evidence)': ['(NG222)', 'No longer said. Guideline: NICE CG90 (2009)'],
      'What is known (/evidence), New course': ['Bipolar disorder', 'Generalised anxiety'],
    },
  },
  {
    at: '/forms',
    unfolds: 'every part',
    places: {
      'Service: Forms of therapy': ['how well it is known to work', 'IPT for PTSD', 'IPT for social anxiety'],
      'Service: Forms': [
        'IPT for adolescents',
        'IPT in later life',
        'IPT after a birth',
        'IPT for eating disorders',
      ],
    },
  },
  {
    at: '/forms/ipt/2026.2',
    unfolds: 'every part',
    places: { 'Service: Forms of therapy, one form': ['How well it is known to work', 'In 90 trials'] },
  },
  {
    at: '/forms/dit/2026.1',
    unfolds: 'every part',
    places: {
      'Service: Forms of therapy, DIT': ['Interpersonal Psychotherapy (IPT), though their names are alike'],
      'Service: Forms, DIT': ['Not the same as', 'though their names are alike'],
    },
  },
  {
    at: '/forms/mit/2026.1',
    unfolds: 'every part',
    places: {
      'Service: Forms, MIT': ['People who hold feelings back', 'MIT has no problem areas, no sick role'],
    },
  },
  {
    whose: 'mei',
    at: '/service',
    places: {
      'Service: Figures, by area': ['Outcomes by problem area', 'Those with few courses stand together'],
    },
  },
  {
    whose: 'mei',
    at: '/research',
    places: {
      'Service: Research, with the file and its dictionary': [
        'One line for each client who agrees to research',
      ],
    },
  },
  {
    whose: 'oskar',
    at: '/settings',
    unfolds: 'every part',
    places: { 'Settings: Research': ['What is the research for?', 'Clients read this before they answer.'] },
  },
  { whose: 'nyah', at: '/groups', places: { Groups: ['Form a group', '3 of 8 meetings held', '5 members'] } },
];

export const deskPages: readonly DeskPage[] = [
  ...before,
  ...during,
  ...people,
  ...understood,
  ...work,
  ...ending,
  ...inPrint,
  ...otherForms,
  ...outsideCourses,
];

/** Every place of the desk that is opened and read. */
export const onTheDesk: ReadonlySet<string> = new Set(deskPages.flatMap(({ places }) => Object.keys(places)));

/** Places that claims name and the demo does not show, each with the reason; one that can be read is taken off. */
export const notInTheDemo: Readonly<Record<string, string>> = {
  'the whole of Kith': 'No page.',
};
