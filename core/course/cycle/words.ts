/** What acts.ts says. */
export const actsWords = {
  en: {
    thisCycleIsNot: 'This cycle is not in the course. Draw it first.',
    drawCycleOrDraw: 'Draw the cycle, or draw it again as a new version; the client may draw it too.',
    drawnAgain: 'Somebody else has drawn this cycle again. Look at it and draw yours again.',
    showClientCycle: 'Show the client the cycle as it is drawn now.',
    recordWhatOtherPersonSaid: 'Record what the other person said when the guess about them was checked.',
    recordThatBreakingCycle:
      'Record that breaking the cycle was tried at one of its places, and what happened.',
    thisPlaceToBreakCycle: 'This place to break the cycle is not marked. Mark it first.',
  },
};

/** What rules.ts says. */
export const rulesWords = {
  en: {
    arrowOrBreakLeads:
      'An arrow or a break leads to a place that is not drawn. Draw it, or take the arrow away.',
    cycleDoesNotCloseLead:
      'The cycle does not close: lead the last arrow back to the mood or to what you do.',
    markAtLeastOnePlace: 'Mark at least one place where the cycle could be broken.',
    whatTheyFeltIsGuess: 'What they felt is a guess until it is checked with them. Record the check first.',
    thisTryOutIsNot: 'This try-out is not in the record. Agree on one first, then name it here.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    words: 'The words',
    drawAtLeastOnePlace: 'Draw at least one place of the cycle.',
    keepItUnder40Places: 'Keep it under 40 places.',
    keepItUnder100Arrows: 'Keep it under 100 arrows.',
    title: 'The title',
    keepItUnder20Places: 'Keep it under 20 places to break it.',
    whatHappened: 'What happened',
  },
};
