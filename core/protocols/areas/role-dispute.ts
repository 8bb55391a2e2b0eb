import { disputeStages } from './dispute-stages.ts';
import type { ProblemArea } from './problem-area.ts';

/** Role dispute (IPT protocol reference, 2.1, 2.2 and 2.3.2). */
const table = {
  en: {
    id: 'role_dispute',
    name: 'Role dispute',
    clientLabel: 'A conflict with someone',
    clientSays: 'You and someone who matters want different things, and it weighs on you.',
    test: 'The symptoms are tied to a conflict going on now with a particular person.',
    concept: 'Two people expect different things of each other.',
    goals: [
      'See what the dispute is about',
      'Choose a plan',
      'Change how it is talked about, or what is expected, so that it settles or ends well',
    ],
    includeIf: [
      'There is a person one can name',
      'What each expects keeps colliding, aloud or in silence',
      'It began or got worse after the clash',
      'The same row again and again, or a cold silence',
      'The client feels stuck, unheard or resigned',
    ],
    excludeIf: [
      { when: 'Violence or control', instead: 'Safety first; no work on renegotiating' },
      { when: 'The relationship is already over', instead: 'Role transition' },
      { when: 'Conflict with nearly everybody', instead: 'Consider loneliness and isolation' },
    ],
    screening: [
      'Is there someone it has been hard with lately?',
      'What do you want of them, and what do they seem to want of you?',
      'Have the two of you said so?',
      'What happens when you try?',
      'Is it getting better, is it stuck, or is it coming to an end?',
    ],
    strategies: [
      {
        id: 'RD-1',
        title: 'Tie the low mood to the dispute',
        questions: ['When the two of you clash, or go quiet, what does your mood do?'],
        captures: 'How the dispute and the illness belong together',
        use: 'usual',
      },
      {
        id: 'RD-2',
        title: 'Find out where the dispute stands',
        questions: [
          'Are you both still trying?',
          'When did you last talk about it?',
          'Has one of you left, or decided to?',
        ],
        captures: 'The stage, and what shows it',
        use: 'usual',
      },
      {
        id: 'RD-3',
        title: 'Lay out what each expects',
        questions: [
          'What do you expect of them?',
          'What do you think they expect of you?',
          'Which of it has been said aloud?',
        ],
        captures: 'Expectations of both, said or unsaid, how far apart, what could give',
        use: 'usual',
      },
      {
        id: 'RD-4',
        title: 'Name the real issue',
        questions: [
          'If this were settled, what would be different?',
          'What matters to you here that does not matter to them?',
        ],
        captures: 'The issues, and how values, roles or needs differ',
        use: 'usual',
      },
      {
        id: 'RD-5',
        title: 'Look at how you talk about it',
        questions: ['Take me through the last time, word by word.', 'What did you hope they would hear?'],
        captures: 'Communication analyses',
        use: 'usual',
      },
      {
        id: 'RD-6',
        title: 'See what keeps it going',
        questions: [
          'Is there anything you would lose if it were solved?',
          'What do you take for granted that they would say?',
        ],
        captures: 'Gains, fears and assumptions',
        use: 'usual',
      },
      {
        id: 'RD-7',
        title: 'Look for the same in other relationships',
        questions: ['Has something like this happened with someone else?'],
        captures: 'Parallels',
        use: 'usual',
      },
      {
        id: 'RD-8',
        title: 'Weigh what could be done',
        questions: [
          'What could you do, if nothing were ruled out?',
          'How likely is it to change, and what then if it does not?',
        ],
        captures: 'Decision analyses',
        use: 'usual',
      },
      {
        id: 'RD-9',
        title: 'Rehearse, try, look back',
        questions: ['How would you open it?', 'What if they say no?', 'What happened when you tried?'],
        captures: 'Role plays, try-outs, what came of them',
        use: 'usual',
      },
      {
        id: 'RD-10',
        title: 'Meet together once, if it is safe',
        questions: ['What is the one thing you would like them to understand?'],
        captures: 'One aim, and the agreement of both',
        use: 'optional',
      },
      {
        id: 'RD-11',
        title: 'Settle it, live with it, or end it',
        questions: ['What would be good enough?', 'What can you let go of expecting?'],
        captures: 'How it stands at the end',
        use: 'usual',
      },
    ],
    stages: disputeStages,
    progress: [
      { id: 'requests_spoken', says: 'Requests are spoken, and some are heard' },
      { id: 'rows_fewer', says: 'Rows are shorter or fewer, or the silence is broken' },
      { id: 'expectations_shifted', says: 'What is expected has shifted on one side or both' },
      { id: 'clear_whether', says: 'It is clear whether it can be mended' },
      { id: 'score_falling', says: 'The score is falling' },
    ],
    pitfalls: [
      'Becoming the client’s advocate against somebody who is not there',
      'Taking it for granted that speaking up is safe',
      'Pushing for parting, or for staying',
      'Taking on more than one opponent at once',
    ],
    safety: [
      'Ask about fear, control and violence when choosing this focus and again half-way.',
      'With any fear at home: no joint session, whatever has been cleared since.',
      'With any fear at home: no rehearsing of assertiveness with that person until a clinician has cleared it.',
    ],
    techniques: ['T-05', 'T-06', 'T-07', 'T-04', 'T-11', 'T-03'],
    sources: ['IPT protocol reference, 2.3.2', 'Klerman et al. 1984'],
  } as const satisfies ProblemArea,
};
export const roleDispute = table.en;
