import type { DeskPage } from './desk-page.ts';

/** Before the work and before a session. */
export const before: readonly DeskPage[] = [
  {
    of: 'Amara',
    at: '/opening',
    unfolds: 'every part',
    places: {
      Opening: [
        'Symptoms',
        'How it began',
        'What needs other care',
        'The problem by its name',
        'Support now',
      ],
      'Opening, does IPT fit': [
        'Does this therapy fit?',
        'The main problem, in a line',
        'Low and unable to cry since her mother died',
        'Is it tied to people or events?',
        'Answered yes',
        'It fits',
      ],
      'Opening, Whether IPT fits': ['Who decided', 'Ana Sousa'],
      'Opening, How it began': ['A loss', 'A big change', 'Trouble with somebody', 'Being alone'],
      'Opening, The problem by its name': ['The problem by its name', 'Depression, moderate'],
      'Opening, explained': ['The illness and the treatment, explained', 'What depression is'],
      'Opening, hopes': ['To be able to talk about her without everything stopping.'],
      'Opening, medication': [
        'Weighed with whom',
        'Look at it again by session',
        'looked at again at session 6',
      ],
      'Opening, symptoms': ['When this began', 'Episodes before this one', 'One low winter at twenty'],
      'Opening, the diagnosis told and what was explained': [
        'Told on',
        'It is common, and it can be treated',
      ],
      'Opening, what is easier for now': [
        'What stays',
        'What getting well asks',
        'One small thing with somebody',
      ],
      'Opening, what matters, and does IPT fit': [
        'What matters to me',
        'It is about what happens between me',
      ],
      'head of every course room': ['Session 9 of 16', 'week 9, 16 planned', 'Middle', 'strong for everyone'],
      head: ['Session 9 of 16'],
    },
  },
  {
    // An address that leads to a part opens it.
    of: 'Amara',
    at: '/opening#sickRole',
    places: {
      'Opening, The sick role': ['Who is told', 'May be shown to', 'Look again:'],
    },
  },
  {
    of: 'Wilhelmina',
    at: '/session',
    opens: ['more things for today', 'Everything the beginning asks'],
    places: {
      'a course, before a session (what the phase still owes)': [
        'Agree the contract',
        'There is no contract yet.',
      ],
      'Before a session, everything the beginning asks': ['I-01', 'I-06', 'I-11', 'I-12', 'I-13', 'I-17'],
      'Before a session, milestones': [
        'Agree the contract: focus, goals',
        'Every milestone, and how it stands',
      ],
    },
  },
  {
    of: 'Amara',
    at: '/session',
    opens: ['more things for today', 'talks you had'],
    places: {
      'Before a session': ['What moved', 'To be answered for this session', 'What was to be tried'],
      'Before a session, what today is for': [
        'What today is for',
        'with Mama Ify in mind',
        'What they brought to this, the weightiest first',
      ],
      'Before a session, the talk half-way': ['Mid-point in session 8', 'Look at medication again'],
    },
  },
  {
    of: 'Kofi',
    at: '/session',
    places: {
      'Before a session, where a dispute stands': [
        'Current stage: Renegotiation. Calm it, so that talking can work.',
        'Rehearse a clear request',
      ],
    },
  },
];

/** A session, while it is held and afterwards, and what stands between sessions. */
export const during: readonly DeskPage[] = [
  {
    of: 'Amara',
    at: '/session?part=during',
    places: {
      'During a session': ['How have you been?', 'Back to the focus, and time'],
      'During a session, the opening': [
        'How have you been since we last met?',
        'The answer was',
        'nothing happened',
      ],
      'During a session, the opening and mood': ['How have you been since we last met?', 'Mood and event'],
      'During a session, between the two of you': ['Between the two of you', 'The relationship between you'],
      'During a session, technique keys': ['One key marks it.', 'Supportive listening', 'Clarification'],
      'During a session, what to try': ['What to try', 'Trying out between sessions'],
      'During a session, the close': ['Close'],
      'During a session, Distress before and after hard work': ['Distress, before and after hard work'],
      'During and after a session': ['What to try', 'Role play', 'Decision analysis', 'Supportive listening'],
    },
  },
  {
    of: 'Amara',
    at: '/session/5?part=during',
    places: {
      'During a session, mood and events': ['Solange asked what Mama was like', 'Mood 4 to 6'],
      'During a session, mood': ['Mood 4 to 6', 'tender, sad'],
      'During a session, the moment picked': [
        'One charged moment',
        'One exchange in which Mama Ify was in the room',
      ],
    },
  },
  {
    of: 'Amara',
    at: '/session/5?part=after',
    opens: 'Where the time went',
    places: {
      'After a session, shares of the hour and where it drifts': [
        'The past, %',
        'Advice, %',
        'Where it drifts',
      ],
    },
  },
  {
    of: 'Leila',
    at: '/session/5?part=after',
    places: {
      'After a session': ['The note', 'Does it help?', 'Where it drifts'],
      'After a session, the drafted note': ['Reconstructed it line by line.'],
      'After a session, the rating': ['How closely it kept to this therapy', 'Rate the session: one minute'],
      'After a session, where it drifts': [
        'A middle session without a link between mood and events',
        'PD-09',
      ],
    },
  },
  {
    of: 'Amara',
    at: '/sessions',
    places: {
      Sessions: ['8 of 16 sessions held, 8 left.'],
      'Sessions, book a series': ['Book the weekly series', '50 minutes'],
    },
  },
  {
    of: 'Amara',
    at: '/moods',
    places: {
      Moods: ['Mood and people', 'With Pascal the mood was 7 of 10', 'Line by line'],
      'Moods, the printed course': ['How the tie was', 'Supportive'],
      'Moods, a session, the printed course': ['Made yams and laughed at how bad they were', 'Session 8'],
    },
  },
];
