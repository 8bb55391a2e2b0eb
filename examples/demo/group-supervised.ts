/** What the supervisor of the demo clinic’s group did, told in days before the day on which it is filled. Everybody is invented. */

const rated = (how: Record<string, [adherence: number, competence: number | null]>) =>
  Object.entries(how).map(([domain, [adherence, competence]]) => ({ domain, adherence, competence }));

export const demoSupervised = {
  /** Who agreed to be called, by name; the first is called, and whoever the second lot falls on waits. */
  agreed: ['Selam Tadesse', 'Iman Farouk'],
  /** The second meeting, by whoever led it and by the supervisor who sat in. */
  observed: {
    meeting: 1,
    ago: 11,
    self: {
      ratings: rated({
        'F-WG1': [3, 2],
        'F-WG2': [3, 2],
        'F-WG3': [2, 2],
        'F-WG4': [3, 3],
        'F-WG5': [3, 2],
        'F-WG6': [3, 3],
        'F-WG7': [2, 2],
      }),
      words: 'I talked more than I wanted to when it was quiet.',
    },
    supervisor: {
      ratings: rated({
        'F-WG1': [3, 3],
        'F-WG2': [2, 2],
        'F-WG3': [1, 2],
        'F-WG4': [2, 2],
        'F-WG5': [3, 3],
        'F-WG6': [3, 3],
        'F-WG7': [2, 2],
      }),
      words: 'Count to ten before you answer for somebody: twice another member was about to.',
    },
  },
  held: [
    {
      ago: 10,
      minutes: 50,
      entries: [
        {
          question: 'One member tells of her son and the others fall silent. Do I go on?',
          advice: 'Ask the group what they heard, and who knows something like it.',
          action: 'Ask the others first at the next meeting',
          dueIn: 5,
          done: 'They told of their own dead; she stayed until the end.',
        },
      ],
    },
    {
      ago: 4,
      minutes: 45,
      entries: [
        {
          question: 'One member’s score does not fall, and what she is to try is never tried.',
          advice: 'Make it smaller, and rehearse the first sentence aloud in the group.',
          action: 'Rehearse the first sentence with her on Tuesday',
          dueIn: 2,
          done: '',
        },
        {
          question: 'One member was not there and sent no word.',
          advice: 'Somebody who likes her goes by before the weekend.',
          action: 'Ask her neighbour to go by',
          dueIn: 6,
          done: '',
        },
      ],
    },
  ],
  calls: { ago: 3, confirmed: ['came', 'group_met', 'asked_alone', 'treated_well', 'nothing_paid'] },
};
