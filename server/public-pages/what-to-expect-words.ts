interface Step {
  when: string;
  says: readonly string[];
}

/** What a course of sixteen sessions is like, session by session (IPT protocol reference, 1.2 to 1.7 and 6.1; D-02). */
export const whatToExpect: { en: { lead: string; length: string; steps: readonly Step[]; always: Step } } = {
  en: {
    lead: 'Most courses are twelve to sixteen weekly sessions of fifty minutes. You know from the start when it ends. Here is a course of sixteen; a shorter one goes the same way.',
    length: 'Session by session',
    steps: [
      {
        when: 'Before you begin',
        says: [
          'You talk about what brings you, and whether this is a good way to work on it. You hear what else there is. Nothing is decided for you.',
        ],
      },
      {
        when: 'Session 1',
        says: [
          'You tell what is hard, and since when. You are asked how you sleep, eat and feel, and plainly whether you are safe.',
          'You hear what it is called, that it is not your fault, and that it can be treated.',
        ],
      },
      {
        when: 'Session 2',
        says: [
          'You look at what happened in your life before the low mood began.',
          'You agree what may ask less of you for a time, and what you put your strength into.',
        ],
      },
      {
        when: 'Session 3',
        says: [
          'You go through the people in your life: who is close, who is not, what you would like to be different.',
          'You choose together what to work on: a conflict, a change such as the birth of a child or the loss of a job, a death, or loneliness. One thing, sometimes two.',
          'You agree on how many sessions, and on the last day.',
        ],
      },
      {
        when: 'Sessions 4 to 8',
        says: [
          'Each begins with how you have been since last time. You look at a moment of the week with somebody: what was said, what you felt, what else could be said.',
          'You try it out in the room first, and then with people.',
        ],
      },
      {
        when: 'Half-way',
        says: [
          'You look together whether it helps. If it does not help enough, you talk about what else there is. That is not your failing.',
        ],
      },
      {
        when: 'Sessions 9 to 12',
        says: [
          'You go on with what you chose. What you learned with one person is tried with others.',
          'The end is named, with some sessions still to go.',
        ],
      },
      {
        when: 'Sessions 13 to 16',
        says: [
          'You look back on what has changed and on what you did for it.',
          'You write down your early signs, and whom you turn to.',
          'You say goodbye. It may be sad, and that is not the illness coming back.',
        ],
      },
      {
        when: 'Afterwards',
        says: [
          'Some people meet now and then, or once a month, to stay well. You agree on it before you part.',
        ],
      },
    ],
    always: {
      when: 'In every session',
      says: [
        'A short questionnaire shows you both how it goes.',
        'You say only what you want to say. You can always say: not today.',
        'Nobody of your family has to come. If it would help, you can ask somebody along.',
        'What you say stays there. There is one limit: where somebody’s life or a child is in danger.',
      ],
    },
  },
};
