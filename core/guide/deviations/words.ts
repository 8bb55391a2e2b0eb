/** What beginning.ts says. */
export const beginningWords = {
  en: {
    nothingRecordedAsToldAbout: 'Nothing recorded as told about what it is called.',
    noScoredMeasure: 'No scored measure.',
    scoresAreThereNoSession: 'Scores are there; no session in which they were looked at.',
    problemHasNoNameYet: 'The problem has no name yet, or no score was shared.',
    nothingIsEased: 'Nothing is eased.',
    nothingIsSaidAbout: 'Nothing is said about what is done to get well.',
    sickRoleHasOneSide: 'The sick role has one side only.',
    givenOn: (on: string | undefined, missing: string) => `Given on ${on}. ${missing}`,
    thereIsNoInventory: 'There is no inventory.',
    nobodyIsInPicture: 'Nobody is in the picture.',
    inventoryIsBareList: 'The inventory is a bare list of names.',
    onePerson: 'One person',
    withPerCent: (part: string, halfUp: number) =>
      `${part}, with ${halfUp} per cent of what is asked about them.`,
    peopleClosestWereNotGone: 'The people closest were not gone through.',
    noFormulationThatClientAgreed: 'No formulation that the client agreed to.',
    noContractMs13: 'No contract.',
    noFocusHasBeenAgreed: 'No focus has been agreed.',
    medicationWasNeverConsidered: 'Medication was never considered in writing.',
    noEntryAboutMedicationMs: 'No entry about medication.',
  },
};

/** What ending.ts says. */
export const endingWords = {
  en: {
    endingHasNotBeenNamed: 'The ending has not been named.',
    ofSessionsHeldMs19: (held: number, sessions: number) => `${held} of ${sessions} sessions held.`,
    endingWasNamedOnly: 'The ending was named only at the very end.',
    namedOnWithLeft: (on: string, left: number) => `Named on ${on}, with ${left} left.`,
    closedWithoutRelapsePlan: 'Closed without a relapse plan.',
    relapsePlanIsNotComplete: 'The relapse plan is not complete.',
    closedEarlyWithoutReason: 'Closed early without a reason.',
    ofSessionsHeld: (held: number, sessions: number) => `${held} of ${sessions} sessions held.`,
    finishedEarlyWithoutAnyEnding: 'Finished early without any ending work.',
    finishedOnNoneOfE: (on: string) =>
      `Finished on ${on}, without looking back, counting what the client can do alone, a plan for relapse or a goodbye.`,
    tooLittleImprovementAndNobody: 'Too little improvement, and nobody has talked about it.',
  },
};

/** What focus.ts says. */
export const focusWords = {
  en: {
    focusesAtOnceThisProtocol: (count: number, most: number) =>
      `${count} focuses at once; this protocol allows ${most}.`,
    isolationIsFocusWhileAnother: 'Isolation is the focus while another area fits.',
    twoMiddleSessionsRunningWithout: 'Two middle sessions running without work on the focus.',
    nothingTiedToFocus: (sessionNamed: string) => `${sessionNamed}: nothing tied to the focus.`,
    changedInSession: (session: number, on: string) =>
      `Changed in session ${session} on ${on}, with no new event and no supervision.`,
    anotherFocusChosen: (chosenOn: string) =>
      `Another focus chosen on ${chosenOn}, with no reason for the change.`,
    focusChangedLateOrWithout: 'The focus changed late or without its reason.',
  },
};

/** What frame.ts says. */
export const frameWords = {
  en: {
    jointSession: (slice: string, state: string) => `Joint session on ${slice}, ${state}.`,
    jointSessionAlthoughSomebodyMay: 'A joint session although somebody may not be safe.',
    jointSessionsWereAgreed: (count: number, jointSessionsMax: number) =>
      `${count} joint sessions; ${jointSessionsMax} were agreed.`,
    sessionsWereAgreedThisComes: (sessions: number, total: number) =>
      `${sessions} sessions were agreed; this comes to ${total}.`,
    sessionOn: (n: number, on: string) => `Session ${n} on ${on}.`,
    stillBooked: (booked: number) => `${booked} still booked.`,
    gapOrMissedSessions: 'A gap or missed sessions that nobody asked about.',
    daysBetween: (days: number, from: string, to: string) => `${days} days between ${from} and ${to}.`,
    sessionsMissedOneAfterAnother: (missed: number) =>
      `${missed} sessions missed one after another, and no contact since.`,
    sinceLastSessionCalledOff: (off: number, missed: number) =>
      `Since the last session ${off} called off by the client, ${missed} missed, and no contact.`,
  },
};

/** What safety.ts says. */
export const safetyWords = {
  en: {
    riskAnswerWasNotReviewed: 'A risk answer was not reviewed in time.',
    notAnsweredYet: 'not answered yet',
    raisedOn: (on: string, part: string) => `Raised on ${on}, ${part}.`,
  },
};

/** What sessions.ts says. */
export const sessionsWords = {
  en: {
    middleSessionHasNoLink: 'A middle session has no link between mood and events.',
    noLink: (sessionNamed: string) => `${sessionNamed}: no link.`,
    twoSessionsRunningWithoutMeasure: 'Two sessions running without the measure.',
    middleSessionShowsNoWork: 'A middle session shows no work on change.',
    noneOfT04: (sessionNamed: string) =>
      `${sessionNamed}: no feeling brought out, no exchange or decision looked at, nothing rehearsed and nothing made of the tie with you.`,
    optionsWereWeighedBeforeAny: 'Options were weighed before any feeling was named.',
    weighedWithoutFeeling: (sessionNamed: string) =>
      `${sessionNamed}: options were weighed, and no feeling was brought out.`,
    nothingHasBeenRehearsed: 'Nothing has been rehearsed.',
    noRolePlaySoFar: 'No role play so far.',
    sessionPerCentOfHour: (session: number, part: number) =>
      `Session ${session}: ${part} per cent of the hour.`,
    pastTookUpMuch: 'The past took up much of the hour.',
    ofTechniquesMarkedAreT: (sessionNamed: string, most: number, count: number) =>
      `${sessionNamed}: ${most} of ${count} techniques marked are guiding or explaining.`,
    adviceTookUpMuch: 'Advice took up much of the hour.',
    symptomsTookUpMost: 'Symptoms took up most of the hour.',
    sessionsLastedLess: (least: number, most: number) =>
      `Sessions lasted less than ${least} or more than ${most} minutes.`,
  },
};
