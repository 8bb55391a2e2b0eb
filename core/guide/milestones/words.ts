/** What closest-reviewed.ts says. */
export const closestReviewedWords = {
  en: {
    nobodyOfInnerRing: 'Nobody of the inner ring, or tied to the onset, is in the inventory.',
    stillToReview: (all: string) => `Still to review: ${all}.`,
  },
};

/** What initial-phase.ts says. */
export const initialPhaseWords = {
  en: {
    firstScored: (on: string, total: number | null) => `First scored on ${on}: ${total}.`,
    consentIsGivenAndLimits: 'Consent is given and the limits of confidentiality were explained.',
    consentToTreatment: 'Consent to treatment, or to the limits of confidentiality, is not recorded.',
    itHasNotBeenLooked: (scored: string) => `${scored} It has not been looked at with the client yet.`,
    clientPreferredNotToAnswer: (on: string) => `The client preferred not to answer on ${on}.`,
    thereIsNoScoredMeasure: 'There is no scored measure yet.',
    riskWasAskedAboutDirectly: 'Risk was asked about directly.',
    itIsNotRecorded: 'It is not recorded that suicidal thoughts were asked about.',
    everyQuestionHasAnswer: 'Every question has an answer.',
    stillToAsk: (inPlainWords: string) => `Still to ask: ${inPlainWords}.`,
    namedOn: (on: string, called: string) => `Named on ${on}: ${called}.`,
    clientHasNotBeenTold: 'The client has not been told what it is called.',
    thisProtocolGivesNoSick: 'This protocol gives no sick role.',
    givenOn: (on: string) => `Given on ${on}.`,
    nothingIsRecorded: 'Nothing is recorded of what is eased and what is worked at.',
    nothingIsRecordedAsExplained: 'Nothing is recorded as explained.',
    illnessItselfHasNotBeen: (explained: string) => `${explained} The illness itself has not been.`,
    consideredOn: (on: string) => `Considered on ${on}.`,
    medicationHasNotBeenConsidered: 'Medication has not been considered in writing.',
    onTimeline: (events: number) => `${events} on the timeline.`,
    timelineIsEmpty: 'The timeline is empty.',
    allAreasAreWeighed: 'All areas are weighed.',
    stillToWeigh: (all: string) => `Still to weigh: ${all}.`,
    clientHasNotAgreed: 'The client has not agreed to a formulation yet.',
  },
};

/** What later-phases.ts says. */
export const laterPhasesWords = {
  en: {
    noStrategyOfFocus: 'No strategy of the focus has begun.',
    soFar: (done: number) => `${done} so far.`,
    oneIsBegunAndNot: 'One is begun and not finished.',
    noExchangeHasBeenGone: 'No exchange has been gone through yet.',
    nothingHasBeenRehearsedYet: 'Nothing has been rehearsed yet. If there is a reason, write it down.',
    earlyScoresWereLooked: 'The early scores were looked at together.',
    lookAtChangeSinceStart: (due: number) =>
      `Look at the change since the start with the client by session ${due}.`,
    reviewedOn: (on: string) => `Reviewed on ${on}.`,
    thereIsNoMidPoint: 'There is no mid-point review yet.',
    namedOn: (on: string) => `Named on ${on}.`,
    endingHasNotBeenNamed: 'The ending has not been named aloud.',
    planIsBegun: 'The plan is begun.',
    thereIsNoPlan: 'There is no plan for staying well yet.',
    stillToLook: (all: string) => `Still to look at: ${all}.`,
    eachWasLookedAtAgain: 'Each was looked at again.',
    progressHasNotBeenReviewed: 'Progress has not been reviewed.',
    decidedOn: (on: string, inPlainWords: string) => `Decided on ${on}: ${inPlainWords}.`,
    notDecidedYet: 'Not decided yet.',
    lastScore: 'a last score',
    inPlan: (what: string) => `in the plan: ${what}`,
    handingOverPlan: 'handing over the plan',
    measuredAndPlan: 'Measured, and the plan is with the client.',
    noFollowUpIsArranged: 'No follow-up is arranged.',
  },
};
