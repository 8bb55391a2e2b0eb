/** What formulation-and-circle.ts says. */
export const formulationAndCircleWords = {
  en: {
    readFormulationAgainTogether: 'Read the formulation again together',
    itWasToBeLooked: (by: number) => `It was to be looked at again by session ${by}.`,
    askWhetherItStillFits: 'Ask whether it still fits',
    writeItAgainOrKeep: 'Write it again, or keep the focus with the reason',
    drawCircleAgain: 'Draw the circle again',
    whoHasComeNearer: 'Who has come nearer, and who has moved away? Then lay the two side by side.',
  },
};

/** What incidents.ts says. */
export const incidentsWords = {
  en: {
    somethingGreatHasHappened: 'Something great has happened: is the focus still right?',
    toldInSession: (session: number, answer: string) => `Told in session ${session}: ${answer}`,
    keepFocusWithReason: 'Keep the focus, with the reason',
    changeFocus: 'Change the focus',
    putEventOnTimeline: 'Put the event on the timeline',
    samePerson: 'the same person',
    sameAgain: 'The same again',
    forThirdSessionRunningHard: (name: string) =>
      `For the third session running the hard moment was with ${name}.`,
    weighWhatCouldBeDone: 'Weigh what could be done: a decision analysis',
    lookAgainAtWhereDispute: 'Look again at where the dispute stands',
    jointSessionOnlyWhere: 'A joint session only where it is safe and both agree',
  },
};

/** What look-again.ts says. */
export const lookAgainWords = {
  en: {
    lookAtMedicationAgain: 'Look at medication again',
    reviewWasPlannedForAbout: 'A review was planned for about now.',
  },
};

/** What monthly.ts says. */
export const monthlyWords = {
  en: {
    planForStayingWell: 'the plan for staying well',
    halfYear: 'Half a year on',
    notLookedAtInLast: (all: string) => `Not looked at in the last six meetings: ${all}.`,
  },
};

/** What safety.ts says. */
export const safetyWords = {
  en: {
    askClientAlone: 'Ask the client alone',
    recordAnswer: 'Record the answer',
    goThroughSafety: 'Go through safety',
    onItWasTold: (told: string) =>
      `On ${told} it was told that the client is not always safe with somebody. Nothing is recorded of going through safety since.`,
    makeSafetyPlanWhere: 'Make a safety plan where it is needed',
    safetyWasNotSaid: 'Safety was not said',
    onClientWouldRatherNot: (on: string, called: string) =>
      `On ${on} the client would rather not say whether they feel safe with ${called}. Leave the door open, and ask again when you are alone.`,
    nobodyHasAskedYetWhether: (name: string) =>
      `Nobody has asked yet whether the client is safe with ${name}. Nothing is rehearsed or tried with them before.`,
    askWhetherClientIsSafe: 'Ask whether the client is safe',
    halfSessionsAreOverSafety: (name: string) =>
      `Half the sessions are over. Safety with ${name} is asked about at the choice of focus and once more about now.`,
    askAgainWhetherClient: 'Ask again whether the client is safe',
    somethingWasNotSafe: 'Something was not safe to try',
    wasNotTriedBecause: (what: string) => `“${what}” was not tried because it was not safe.`,
  },
};
