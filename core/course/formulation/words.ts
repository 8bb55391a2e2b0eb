import { refusalsOf } from '#core/words/refusals.ts';

/** Why a formulation is not given to the client. */
export const refuseBecause = refusalsOf({
  'areas-not-rated': {
    en: 'MS-11: rate every problem area first ({{left}} left), or say why not.',
  },
  'draft-unread': {
    en: 'Parts of this text were filled from the chart and nobody has said that they read them. Read them, say so, and save it again.',
  },
});

/** What draft.ts says. */
export const draftWords = {
  en: {
    whenItBegan: 'when it began',
    whatHappenedAndWithWhom: 'what happened, and with whom',
    symptomsInClientsWords: 'the symptoms, in the client’s words',
    itBeganAboutThen: (part: string, happened: string, part2: string) =>
      `It began ${part}. About then: ${happened}${part2}.`,
    problemAreaInPlainWords: 'the problem area in plain words',
    whatBecomesHarderWithPeople: 'what becomes harder with people',
    numberOfSessions: 'the number of sessions',
    endDate: 'the end date',
    weHave: (part: string, part2: string) => `We have ${part}${part2}.`,
    doesThisFitHowYou: 'Does this fit how you see it? What would you change?',
    itBeganAround: (began: string, when: string, what: string) =>
      `It began around ${began}; ${when}: ${what}`,
    lendsHand: 'lends a hand',
    believesInThem: 'believes in them',
    couldBeCalledInNight: 'could be called in the night',
    thereWasNobodyToTell: 'There was nobody to tell what matters',
    thereIsHardlyAnybody: (inWords: string) => `There is hardly anybody who ${inWords}`,
  },
};

/** What formulation.ts says. */
export const formulationWords = {
  en: {
    writtenAgain:
      'The formulation has been written again since you read it. Read it as it stands now, then do this again.',
    chooseFocusFirstFormulationSays: 'Choose the focus first: the formulation says what you will work on.',
    twoFociAreMostCourse: 'Two foci are the most a course can carry. End one first.',
    writeFormulationOrWrite:
      'Write the formulation, or write it again as a new version; earlier versions stay.',
    writeStoryCrisisOrClients: 'Write the story, the crisis, or the client’s own words first.',
    giveFormulationToClientAll:
      'Give the formulation to the client; all four problem areas are rated before.',
    thereIsNoFormulationYet: 'There is no formulation yet. Write it first.',
    clientCanSeeThisVersion: 'The client can see this version already. Nothing needs to change.',
    answerWhetherFormulationFits:
      'Answer whether the formulation fits: it does, in part, or not, and what to change.',
    thisVersionHasNotBeen: 'This version has not been shared with the client yet. Share it first.',
  },
};
