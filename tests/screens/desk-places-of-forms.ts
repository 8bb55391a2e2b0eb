import type { DeskPage } from './desk-page.ts';

/** Courses under other forms of therapy, an hour at a distance, somebody close who comes along, and cards for somebody close. */
export const otherForms: readonly DeskPage[] = [
  {
    of: 'Dagny',
    at: '/sheets',
    places: {
      Sheets: ['The pattern (IPAF)', 'The pattern at work', 'Map of relationships, past and present'],
    },
  },
  {
    of: 'Dagny',
    at: ({ sheets }) => `/sheets/${sheets['ipaf']}`,
    places: {
      'Sheets, the pattern (IPAF)': [
        'Where it may come from',
        'Waiting on the stairs until the grown-ups had finished',
      ],
      'Sheets, the pattern': [
        'Examples of now',
        'He looked at his watch and I cleared the table',
        'Here, between the two of us',
        'She got up ten minutes before the end',
        'That is me on the stairs.',
      ],
    },
  },
  {
    of: 'Dagny',
    at: ({ sheets }) => `/sheets/${sheets['ipaf-work']}`,
    places: {
      'Sheets, the pattern at work': [
        'What the client thought or felt just then',
        'Thought that I bore him, and felt small',
        'What the other may have thought or felt',
        'He may have been afraid of missing his train',
        'Asked him what the matter was',
      ],
    },
  },
  {
    of: 'Mirela',
    at: '/sheets',
    places: {
      'Sheets in an MIT course': ['Episode', 'Interpersonal schema', 'Metacognition ladder'],
    },
  },
  {
    of: 'Remi',
    at: '/session/3?part=during',
    opens: 'How the work together is',
    places: {
      'Session, beginning and during': [
        'Where are you now, and whom can I call there?',
        'Her sister’s house in Truro',
        'If somebody is in danger',
      ],
      'During a session, how the work together is': [
        'Last answered: 20 of 40.',
        'That is low. Talk about it before going on.',
      ],
    },
  },
  {
    of: 'Remi',
    at: '/sessions',
    places: {
      'Sessions, a joint session': [
        'Joint session',
        'That Ines hears what the evenings are like',
        'How the client agreed',
      ],
    },
  },
  {
    of: 'Inga',
    at: '/session',
    opens: 'more things for today',
    places: { 'before a session': ['Get in touch with the prescriber'] },
  },
  {
    whose: 'oskar',
    at: '/settings',
    unfolds: 'every part',
    places: {
      'Service: settings': [
        'What a new course begins with',
        'Interpersonal Psychotherapy',
        'Sixteen sessions, ending in the last two',
        'Reminders of appointments',
        'Try it on yourself',
      ],
    },
  },
  {
    whose: 'nobody',
    at: '/card',
    card: 'a friend',
    places: {
      'by a link: the card': ['Amara asks you', 'When we quarrel, it gets good again', 'Help is here, now:'],
    },
  },
  {
    whose: 'nobody',
    at: '/card',
    card: 'a child, in pictures',
    places: { 'By a link: the card in pictures': ['Press the face that fits.', 'There is no wrong answer.'] },
  },
];
