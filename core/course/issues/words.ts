import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of clarifying do, and what their fields ask for. */
export const words = {
  en: {
    acts: {
      beginClarification:
        'Take down what the client said, in their words, to make it clearer together (T-03).',
      restateIssue: 'Say back what the client said, as it was understood (T-03).',
      correctRestatement: 'Say whether a restatement fits, and what it misses.',
      writeStatement: 'Write the issue as both would put it.',
      tellIssueOrder: 'Say in which order one of the two would put the issues, before they agree on one.',
      sayIssuePart:
        'Say whether an issue set the illness off or keeps it going; nothing chosen takes it back.',
      agreeStatement: 'Agree on how an issue is put; the list of issues then says it so.',
    },
    orderTold: 'One of the two said in which order they would put the issues.',
    fields: {
      order: 'There is nothing to rank yet.',
      clientsWords: 'What the client said',
      restatement: 'The restatement',
      correction: 'What fits and what does not',
      statement: 'The agreed statement',
      symptom: 'The symptom',
      symptoms: 'Keep this under 60 symptoms.',
    },
  },
};

/** Why an issue is not agreed, or not made clearer. */
export const refuseBecause = refusalsOf({
  'listed-already': { en: 'This is on the list already, in the same words. It stands there once.' },
  'not-your-order': { en: 'You can say your own order. Your therapist says theirs.' },
  'no-such-clarification': { en: 'This is not in the record. Take down what the client said first.' },
  'nothing-restated': { en: 'Nothing has been said back yet. Restate it first, then ask whether it fits.' },
  'no-statement': { en: 'There is no statement to agree on yet. Write it as both would put it.' },
  'statement-agreed': {
    en: 'This statement is agreed and stands in the list of issues. To say it more clearly still, begin again from what the client says now.',
  },
  'issue-reworded': {
    en: 'This issue was put in other words since it was read. Read it as it stands now, and agree to that if it fits.',
  },
});

/** What issues.ts says. */
export const issuesWords = {
  en: {
    thisIssueIsNot: 'This issue is not on the list. Add it first.',
    putIssueOnList: 'Put an issue on the list, in the client’s words.',
    rankIssuesTogetherWeightiestFirst: 'Rank the issues together, the weightiest first.',
    sayIssueInBetterWords: 'Say an issue in better words; it has to be agreed again.',
    issue: 'The issue',
    rewordedSince: 'This issue has been reworded since you read it. Read it and write yours again.',
    recordThatClientAndTherapist: 'Record that client and therapist agree on how an issue is put.',
    takeIssueOffList: 'Take an issue off the list, with the reason.',
    reason: 'The reason',
  },
};

/** What own-orders.ts says. */
export const ownOrdersWords = {
  en: {
    rankEveryIssueOnList: 'Rank every issue on the list once. One more may have been added since.',
  },
};

/** What parked-state.ts says. */
export const parkedStateWords = {
  en: {
    whatIsParked: 'What is parked',
  },
};

/** What parked.ts says. */
export const parkedWords = {
  en: {
    parkSomethingOutsideFocus: 'Park something outside the focus, so that it is not lost.',
    returnToSomethingParkedTaken:
      'Return to something parked: taken up, let go, handed on, or kept for later.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    issue: 'The issue',
  },
};
