import type { ProblemArea } from './problem-area.ts';

/** Grief (IPT protocol reference, 2.1, 2.2 and 2.3.1). */
const table = {
  en: {
    id: 'grief',
    name: 'Grief',
    clientLabel: 'Losing someone who died',
    clientSays: 'Someone important died, and the low mood grew around that loss.',
    test: 'The symptoms are tied to someone’s death.',
    concept: 'Mourning that has got stuck, was put off, or has taken another shape.',
    goals: ['Help the mourning to happen', 'Find the way back to interests and people'],
    includeIf: [
      'It began or got worse after a death',
      'It comes back around the dates of the death',
      'There was little mourning at the time, or it was cut short, or it never ends',
      'Reminders are avoided, or everything is kept exactly as it was',
      'A fear of, or likeness to, the illness the person died of',
      'Nobody was there for the client at the time',
      'Several losses close together',
      'Years of feeling numb',
    ],
    excludeIf: [
      { when: 'Nobody died', instead: 'Role transition, unless the course takes grief in the wider sense' },
      {
        when: 'A recent death and an ordinary mourning without illness',
        instead: 'Support and time, not treatment',
      },
      {
        when: 'Longing and preoccupation outweigh the depression long after the death',
        instead: 'Consider a treatment made for prolonged grief',
      },
    ],
    screening: [
      'Who has died that mattered to you?',
      'How were the first weeks?',
      'Who stood by you then?',
      'Is there a part of it you keep away from?',
      'How are the days around the date?',
      'Can you picture your life going on without them?',
    ],
    strategies: [
      {
        id: 'GR-1',
        title: 'Tie the low mood to the loss',
        questions: [
          'When did the low mood start, seen from the day they died?',
          'What happens to you near the dates?',
        ],
        captures: 'How the death and the illness belong together',
        use: 'usual',
      },
      {
        id: 'GR-2',
        title: 'Explain mourning, and allow every feeling',
        questions: [
          'How did people grieve in the family you grew up in?',
          'What did you think you were not allowed to feel?',
        ],
        captures: 'That it was explained, and what the client made of it',
        use: 'usual',
      },
      {
        id: 'GR-3',
        title: 'Bring the relationship to life',
        questions: [
          'Tell me what they were like.',
          'How were they on a good day, and on a bad one?',
          'What did you do together?',
          'What stayed unsettled between you?',
          'What do you miss, and what do you not miss?',
        ],
        captures: 'A portrait: good sides, hard sides, what was unfinished, what they were for the client',
        use: 'usual',
      },
      {
        id: 'GR-4',
        title: 'Go through the days before, of and after the death',
        questions: [
          'What was it like in the weeks before?',
          'Where were you when it happened, and who was with you?',
          'What was the funeral like for you?',
          'What do you feel now, telling it?',
        ],
        captures: 'What happened, where, with whom, what was felt then and now, what was left undone',
        use: 'usual',
      },
      {
        id: 'GR-5',
        title: 'Meet the feelings, the unwelcome ones too',
        questions: [
          'Which feeling is the hardest to own up to?',
          'Was there anger: at them, at others, at yourself?',
        ],
        captures: 'Feelings and how strong they are',
        use: 'usual',
      },
      {
        id: 'GR-6',
        title: 'Remember on purpose',
        questions: [
          'Is there something you would like to do to honour them?',
          'Is there a place, a photograph, a custom that matters?',
        ],
        captures: 'What will be done to remember them',
        use: 'usual',
      },
      {
        id: 'GR-7',
        title: 'Back to people and interests',
        questions: ['What have you let go since then?', 'Who would be glad to hear from you?'],
        captures: 'Steps back into life: whom, what, when, how it went',
        use: 'usual',
      },
      {
        id: 'GR-8',
        title: 'Find a lasting place for the person who died',
        questions: ['How would you like to carry them with you from here?'],
        captures: 'A sentence in the client’s words',
        use: 'usual',
      },
    ],
    stages: [
      {
        id: 'before',
        name: 'Before the death',
        recognise: ['The story stops at the illness or at the last ordinary days'],
        job: 'Hear the relationship and the time before.',
        moves: ['Portrait of the relationship', 'Photographs', 'What was unsettled'],
        changing: ['The client speaks of good and bad together'],
      },
      {
        id: 'death',
        name: 'The death itself',
        recognise: ['The days of the death are told in one sentence, or not at all'],
        job: 'Go through them slowly, at the client’s pace.',
        moves: ['The order of events', 'Feelings then and now', 'Who was there'],
        changing: ['It can be told with feeling and without being overwhelmed'],
      },
      {
        id: 'after',
        name: 'After the death',
        recognise: ['Life has stood still, or shrunk, since then'],
        job: 'Help the client turn towards life without leaving the person behind.',
        moves: ['Remembering on purpose', 'One tie taken up again', 'Plans for the dates'],
        changing: ['A tie or an interest is alive again'],
      },
    ],
    progress: [
      { id: 'mixed_feelings', says: 'Speaks of the person with mixed feelings' },
      { id: 'less_avoidance', says: 'Avoids less, or clings less to things and routines' },
      { id: 'through_the_dates', says: 'Gets through the dates' },
      { id: 'taken_up_again', says: 'At least one tie or interest taken up again' },
      { id: 'score_falling', says: 'The score is falling' },
    ],
    pitfalls: [
      'Hurrying back to life before the feeling has come',
      'Leaving an ideal picture unquestioned',
      'Pressing the client to face more than they can',
      'Treating another kind of loss as a death',
    ],
    safety: [
      'A growing wish to be with the dead person needs the risk review at once.',
      'A death by suicide raises the risk of those left behind.',
      'Plan a contact around the anniversaries.',
    ],
    techniques: ['T-01', 'T-04', 'T-03', 'T-11'],
    sources: ['IPT protocol reference, 2.3.1', 'Klerman et al. 1984'],
  } as const satisfies ProblemArea,
};
export const grief = table.en;
