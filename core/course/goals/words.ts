/** What goals.ts says. */
export const goalsWords = {
  en: {
    setGoalTwoToFour: 'Set a goal, two to four in all, in the client’s words.',
    fourGoalsAreAsMany: 'Four goals are as many as a course can carry. Drop one, or reword it.',
    sayGoalInBetterWords: 'Say a goal in better words; its ratings stay.',
    rewordedSince: 'This goal has been reworded since you read it. Read it and write yours again.',
    rateHowFarGoal:
      'Rate how far a goal is reached, 0 to 10: at the start, the middle, the end, or a session.',
    letGoalGoWithReason: 'Let a goal go, with the reason; its ratings stay.',
    reason: 'The reason',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    goal: 'The goal',
  },
};
