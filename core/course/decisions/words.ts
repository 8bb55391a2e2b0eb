/** What acts.ts says. */
export const actsWords = {
  en: {
    thisDecisionIsNot: 'This decision is not in the record. Start it with the problem it is about.',
    thisOptionIsNot: 'This option is not in the decision. Write it first, then come back.',
    startDecisionAnalysisProblemWhy:
      'Start a decision analysis: the problem, why now and what would be good (T-06).',
    writeProblemOfDecisionAgain: 'Write the problem of a decision again.',
    writeOptionWithWhatSpeaks:
      'Write an option with what speaks for and against it; the client thinks of options first.',
    writeThisOne: 'Write this one as your own idea.',
    askClientForIdeaFirst: 'Ask the client for an idea first; add your own only when they are stuck.',
    lookAtOptionThatMay: 'Look at an option that may not be safe, and say what was found.',
    sayWhetherItIsSafe: 'Say whether it is safe enough.',
    reason: 'The reason',
    chooseOptionWithReason: 'Choose an option, with the reason and a second-best.',
    thisWouldLastAndDepression:
      'This would last, and depression weighs heavily just now. Talk over whether it can wait, note that you did, then choose.',
    sayWhatCameOfDecision: 'Say what came of a decision.',
  },
};

/** What choosing.ts says. */
export const choosingWords = {
  en: {
    choiceNeedsAtLeastThree: (part: string) =>
      `A choice needs at least three options, "leave it as it is" among them. There ${part}: write more.`,
    addLeave: 'Add "leave it as it is" as an option before choosing.',
    mayNotBeSafeTherapist: (label: string) =>
      `"${label}" may not be safe. The therapist looks at it before anything is chosen.`,
    thisOptionWasFoundNot:
      'This option was found not safe. Choose another, or write it in other words and look again.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    problem: 'The problem',
    option: 'The option',
    sayWhetherThisOption: 'Say whether this option is safe: yes, no or unsure.',
    whyThisOne: 'Why this one',
    whatCame: 'What came of it',
  },
};
