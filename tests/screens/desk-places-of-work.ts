import type { DeskPage } from './desk-page.ts';

/** The rooms of the work. */
export const work: readonly DeskPage[] = [
  {
    of: 'Amara',
    at: '/work',
    places: {
      Work: ['The four areas', 'Role dispute', 'Role transition', 'Go to the work on grief'],
      'Work, a thread from a moment to a try-out': ['An analysis becomes a rehearsal, a rehearsal a try-out'],
    },
  },
  {
    of: 'Amara',
    at: '/work/grief',
    places: {
      'Work, grief': [
        'Bring the relationship to life',
        'What was hard',
        'The weeks before',
        'What I felt then',
        'What I feel telling it now',
        'Guilty that I had gone home to sleep',
      ],
      'Work, grief, a place to stay': [
        'Find a lasting place for the person who died',
        'A sentence in the client’s words.',
      ],
      'Work, grief, back to people and interests': ['Find the way back to interests and people'],
      'Work, grief, kinds of reaction': ['For clinicians: kinds of reaction'],
      'Work, grief, remember on purpose': ['Remember on purpose (in the record)'],
    },
  },
  {
    of: 'Kofi',
    at: '/work/dispute',
    places: {
      'Work, a dispute': ['Safety with Nana', 'Name the real issue', 'Two people expect different things'],
      'Work, a dispute, expectations': [
        'What I expect, not said',
        '8 of 10 apart',
        'What I think Nana expects',
      ],
      'Work, a dispute, where it stands': ['Current stage: Renegotiation.', 'Impasse', 'Dissolution'],
      'Work, a dispute, how it stands now': ['Settle it, live with it, or end it'],
      'Work, a dispute and an analysis': ['Look at how you talk about it', 'See what keeps it going'],
    },
  },
  {
    of: 'Saoirse',
    at: '/work/transition',
    opens: 'RT-8',
    places: {
      'Work, a change of role': [
        'Kind of change',
        'Birth of a child',
        'From Potter to Mother of two',
        'Who I was',
        'Who I am',
        'What it makes possible',
        'What it asks of me',
        'Who stands by me',
        'sure 8 of 10',
      ],
      'Work, a change of role, losses': ['What I lost', 'A morning that is mine'],
      'Work, a change of role, the balance': [
        'What is good',
        'What is hard',
        'how evenly both roles are seen',
      ],
      'Work, New routines': ['New routines'],
    },
  },
  {
    of: 'Priyanka',
    at: '/work/deficits',
    places: {
      'Work, loneliness and isolation': [
        'Tie the low mood to being alone',
        'Look back at past relationships',
        'Practise: begin, listen',
        'Look at each attempt without blame',
        'Plan ties that outlive the therapy',
      ],
      'Work, loneliness and isolation, steps': ['Tell Beck one thing about home', 'Fear 6 of 10'],
      'Work, loneliness and isolation, what repeats': [
        'It usually goes wrong at: Getting closer.',
        'I say great',
      ],
      'Work, loneliness': ['Use what happens between the two of you', 'Plan ties that outlive the therapy'],
    },
  },
  {
    of: 'Amara',
    at: '/work/feelings',
    places: { 'Work, feelings': ['Name a feeling', 'Tight throat', 'Say how it looked to you'] },
  },
  {
    of: 'Amara',
    at: '/work/try-outs',
    places: {
      'Work, try-outs': ['How it belongs to the focus', 'Mood before', 'Mood afterwards', 'What was learned'],
      'Work, try-outs and skills': ['Agree on a try-out', 'There is no score.'],
    },
  },
  {
    of: 'Amara',
    at: '/work/skills',
    places: {
      'Work, skills': [
        'For what is worked on',
        'Ask for what you want',
        'Practised 2 times',
        'a dialogue to read aloud',
      ],
      'Work, skills and decisions': ['Ask for what you want', 'Find a middle way'],
      'Work, skills and role play': [
        'Listen and say back',
        'Be angry without attacking',
        'Mend it after a row',
      ],
    },
  },
  {
    of: 'Amara',
    at: '/work/talks',
    places: {
      'Work, What is going to be said': ['In what tone', 'Guided conversations', 'Open the subject'],
    },
  },
  {
    of: 'Amara',
    at: '/work/clarify',
    places: {
      'Work, Make it clearer': ['words you both agree on', 'say it back, and ask what does not fit'],
    },
  },
  {
    of: 'Amara',
    at: ({ analysis }) => `/work/analysis/${analysis}`,
    places: {
      'Work, an analysis': [
        'Line by line',
        'Other ways to say it',
        'What the other might have felt or wanted',
      ],
      'Work, an analysis, the patterns': ['Patterns and strengths', 'CP-5 Going silent'],
      'Work, an analysis, strengths': ['Strengths', 'I stayed calm', 'Make it a goal'],
      'Work, an analysis and the skills': [
        'Might help instead: Use fewer and plainer words.',
        'To practise:',
      ],
    },
  },
  {
    of: 'Amara',
    at: ({ rolePlay }) => `/work/role-play/${rolePlay}`,
    places: {
      'Work, role play': ['First sentence', 'Swap parts at least once.'],
      'role play with sides swapped': ['the client plays the other', 'As Chidi I wanted to be asked.'],
    },
  },
  {
    of: 'Amara',
    at: ({ decision }) => `/work/decision/${decision}`,
    places: {
      'Work, a decision': ['The client thinks of options first.', 'Leave it as it is for now', 'Second best'],
    },
  },
];
