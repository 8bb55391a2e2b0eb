/** What state.ts says. */
export const stateWords = {
  en: {
    sayWhatItWasSomething: 'Say what it was: something good, a strain, a parallel, a limit.',
    whatHappened: 'What happened',
  },
};

/** What therapeutic-relationship.ts says. */
export const therapeuticRelationshipWords = {
  en: {
    noteSomethingThatHappenedBetween:
      'Note something that happened between client and therapist, and what it is like outside (DF-4, T-08).',
  },
};
