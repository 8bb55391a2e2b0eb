import type { DeskPage } from './desk-page.ts';

/** The people and what happened with them. */
export const people: readonly DeskPage[] = [
  {
    of: 'Amara',
    at: '/people',
    places: {
      People: ['The people in their life', 'In the inner ring, 3', 'Still to review'],
      'People, everybody': ['In mind lately', '3 times, last'],
      'People, talking points': [
        'There is one person whom they can tell what matters.',
        'Nobody gives much of this',
        'Make it a goal',
      ],
      'People, the circle': ['Inner ring', 'Wider ring', 'Remembered'],
      'People, the circle then and now': ['As it is now', 'Before this began', 'How the circle has changed'],
      'People, the whole picture': ['The network as a whole'],
      'People, Ending, the printed course': ['As they wish', 'Wish'],
      'People, Loneliness and isolation, the printed course': ['At ease among people'],
    },
  },
  {
    of: 'Amara',
    at: ({ person }) => `/people/${person}`,
    places: {
      'People, the page of a person': [
        'Analyse an exchange with Mama Ify',
        'How the tie stands',
        'Ended by death',
      ],
      'a person’s page': [
        'Which problem areas it bears on',
        'What each expects',
        'What is good, and what is not',
        'This tie and the mood',
        'Feedback card',
        'Safety, and what may be shared',
      ],
    },
  },
  {
    of: 'Amara',
    at: '/timeline',
    places: {
      Timeline: ['Mama dies, three days after the stroke', 'What was happening when this began?', 'It began'],
    },
  },
  {
    of: 'Amara',
    at: '/work/patterns',
    places: {
      'What comes again, Ending, the printed course': [
        'Questions to ask',
        'When it hurts I say I am fine, and then nobody asks',
        'In this course patterns stay with ties of today.',
        'The rules',
      ],
    },
  },
];

/** What is understood and agreed, and how it goes. */
export const understood: readonly DeskPage[] = [
  {
    of: 'Kofi',
    at: '/formulation',
    unfolds: 'every part',
    places: {
      'Formulation, how a dispute weighs': [
        'How much it distresses them: 8 of 10',
        'How much it gets in the way of daily life: 6 of 10',
      ],
    },
  },
  {
    of: 'Amara',
    at: '/formulation',
    unfolds: 'every part',
    places: {
      Formulation: ['The four areas', 'The formulation', 'Parked for later'],
      Contract: ['The contract', 'When a session is missed', 'In an emergency'],
      'Formulation, Issues': ['Each one’s own order', 'Ranked together on'],
      'Formulation, issues': ['I cannot talk about Mama', 'Its part in this'],
      'Formulation, the issues': ['In the client’s words', 'Reword', 'Listed by the client · Agreed'],
      'Formulation, issues and the story': ['Its part in this', 'The formulation'],
      'Formulation, agreement': ['Especially the part about the telephone.'],
      'Formulation, areas': ['How closely it is linked', 'What speaks for it', 'What speaks against it'],
      'Formulation, areas and focus': ['Grief', 'Role dispute', 'Role transition', 'Interpersonal deficits'],
      'Formulation, what is suggested': ['What the ratings suggest'],
      'Formulation, the focus': ['Why this one', 'How sure you are', 'Add a second focus', 'Mama Ify'],
      'Formulation, the focus and settings': [
        'Why this one, for the client',
        'How this course uses its protocol',
      ],
      'Formulation, settings': ['How this course uses its protocol', 'The settings agreed with the contract'],
      'Formulation, the cycle': [
        'It goes round and round',
        'What I do or stop doing',
        'What it says about me',
        'A guess, to be checked',
        'What they do',
        'It can be broken here',
      ],
      'Formulation, the story': ['A depression that followed the death of a mother'],
      'Formulation, the drafted story': ['What you have to write it from'],
      'Formulation, the story and its checklist': ['Formulation checklist'],
      'Formulation, the story and the cycle': ['How it hangs together with the onset', 'How it keeps going'],
      'Formulation, goals': ['Tell Chidi how the last night was', 'At the start: 1 of 10'],
      'Formulation, goals and contract': ['People · Set by the client', 'The contract'],
      'Formulation, the contract': ['16 sessions of 50 minutes', 'Every week', 'Last session'],
      'Formulation, a new contract': ['Agree it anew', 'Agree another number of sessions'],
    },
  },
  {
    of: 'Amara',
    at: '/measures',
    unfolds: 'every part',
    places: {
      Measures: ['How it has gone', 'GAD-7 went from 12 to 7', 'Reliable change from the start'],
      'Measures, side by side': ['Side by side', 'Everyday life and people', 'Goals', 'Skills', 'Ties'],
      'Measures, what is due': ['To be answered now', 'Asked by the protocol'],
    },
  },
];
