/** What areas-rated.ts says. */
export const areasRatedWords = {
  en: {
    rateOneOfFourProblem:
      'Rate one of the four problem areas, with the evidence and how closely it is linked.',
    writeWhatSpeaks: 'Write what speaks for this rating, or against it.',
  },
};

/** What focus.ts says. */
export const focusWords = {
  en: {
    chooseWhatCourseWorks:
      'Choose what the course works on, with why; a second focus only when it is closely linked.',
    changeFocusMidCourse: 'Change the focus mid-course, with the reason and the client’s agreement.',
    focusChangesOnlyWithClients: 'A focus changes only with the client’s agreement. Talk it over first.',
    noSessionIsLeft:
      'No session is left for another focus. Agree more sessions first, or take it into what follows.',
    afterSessionFocusIsBest: (changeBy: number) =>
      `After session ${changeBy} the focus is best kept unless something new has happened. Say why it is worth changing now.`,
    lookAtFocusAgainAfter: 'Look at the focus again after something new, and keep it, with the reason.',
    endFocusWithReasonCourse: 'End a focus, with the reason; the course may go on with the other.',
    reason: 'The reason',
    secondFocusCannotStandAlone: 'The second focus cannot stand alone. Change the primary focus instead.',
  },
};

/** What further-focus.ts says. */
export const furtherFocusWords = {
  en: {
    thisProtocolHasOneFocus: 'This protocol has one focus. End it or change it before choosing another.',
    twoFociAreMostCourse: 'Two foci are the most a course can carry. End one, or park this for later.',
    thisAreaIsFocusAlready: 'This area is a focus already. Change that one instead of choosing it twice.',
    thereIsPrimaryFocusAlready: 'There is a primary focus already. Change it, or choose this as the second.',
    choosePrimaryFocusFirst: 'Choose the primary focus first.',
    secondFocusNeedsClearLink:
      'A second focus needs a clear link in time to the episode (2 or 3). Rate the link first, or park this.',
    sayHowSecondFocusStands:
      'Say how the second focus stands beside the first: it is smaller, or it comes after it.',
  },
};

/** What guards.ts says. */
export const guardsWords = {
  en: {
    oneOfThesePeople: 'One of these people is not in the inventory. Add them first.',
    protocolOfThisCourseDoes: 'The protocol of this course does not work on this area. Choose another.',
    somebodyInThisFocusMay:
      'Somebody in this focus may not be safe to be with. Go through safety first, and write what was done about it.',
    lonelinessAndIsolationIsChosen: (all: string) =>
      `Loneliness and isolation is chosen only when nothing else fits: say why not ${all}.`,
    griefIsAboutPerson:
      'Grief is about a person who died: name them from the inventory, marked as deceased. Another loss is a role transition.',
    roleDisputeIsWithLiving:
      'A role dispute is with a living person: name them from the inventory, marked as living.',
    sayWhereDisputeStandsRenegotiation:
      'Say where the dispute stands: renegotiation, impasse or dissolution.',
    nameBothRole: 'Name both the role that is left and the role that begins.',
  },
};

/** What safety-first.ts says. */
export const safetyFirstWords = {
  en: {
    alarmIsOpenAnswer:
      'An alarm is open. Answer it before choosing what to work on, or write what was done about safety.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    nameAtMost20People: 'Name at most 20 people.',
    whyThisFocus: 'Why this focus',
    oldRole: 'The old role',
    newRole: 'The new role',
    reason: 'The reason',
    whatThisMeansForFormulation: 'What this means for the formulation',
    whyFocusStays: 'Why the focus stays',
  },
};

/** What suggest.ts says. */
export const suggestWords = {
  en: {
    disputeThatIsEndingOften:
      'A dispute that is ending often becomes a transition: take the dispute first. With a new baby and quarrels, take the transition first.',
    whenDeathBringsQuarrelsAmong:
      'When a death brings quarrels among those left, grief comes first and the dispute second.',
    longLonelinessWithRecentChange: 'Long loneliness with a recent change is worked on as the transition.',
    somebodyDiedInMonthsBefore:
      'Somebody died in the months before this began: look at grief, wherever the loss was filed.',
    somebodyHasDiedWeighGrief: 'Somebody has died. Weigh grief before you choose.',
    formulationDidNotFitChange: 'The formulation did not fit. Change it with the client before you choose.',
    twiceFormulationDidNotFit:
      'Twice the formulation did not fit: this is what the client would rather work on.',
    twiceFormulationDidNotFitWhat:
      'Twice the formulation did not fit. What the client would rather work on is rated absent, or as nothing that can move: weigh it again with them.',
    twiceFormulationDidNotFitAsk:
      'Twice the formulation did not fit. Ask what the client would rather work on.',
    inBriefCourseWhatCan: 'In a brief course, what can move in the time comes first.',
    scoresAreLevelWhatClient:
      'The scores are level: what the client puts first, then what can move, then what is more recent decides.',
    anotherAreaIsMoreClosely:
      'Another area is more closely tied in time to how this began. Weigh the link, not only the weight of the story.',
    itIsMostCloselyTied:
      'It is the most closely tied to how this episode began or goes on, and to live feeling.',
    thereMayBeDangerHere: 'There may be danger here. Go through safety before choosing what to work on.',
    safetyWasGoneThroughWhere:
      'Safety was gone through. Where somebody is not safe to be with, nothing is renegotiated.',
    lonelinessAndIsolationIsLeft: 'Loneliness and isolation is left for when nothing else fits.',
    secondFocusIsLinkedClosely:
      'A second focus is linked closely enough, if it is smaller or comes later; never a third.',
    oneFocusNothingElse: 'One focus: nothing else is linked closely enough.',
  },
};
