/** What acts.ts says. */
export const actsWords = {
  en: {
    thisLossIsNot: 'This loss is not in the record. Start the grief work first.',
    startWorkOfMourningOne: 'Start the work of mourning one person.',
    correctLoss:
      'Put right what the work of mourning began with: who or what was lost, and the day of the death.',
    griefWorkForThisPerson: 'The grief work for this person has been started. Go on with that one.',
    byListOfPeople:
      'By the list of people this person is living. Mark the death there first; another kind of loss is a change of role.',
    hasNotComeYetGive: (diedOn: string) =>
      `${diedOn} has not come yet. Give the date of the death, or leave it open.`,
    sayHowLowMood: 'Say how the low mood and the death hang together (GR-1).',
    noteWhatWasExplainedAbout: 'Note what was explained about mourning (GR-2).',
    describeRelationship: 'Describe the relationship as it was: good, bad, ordinary and unfinished (GR-3).',
    portraitIsEmptyWrite: 'The portrait is empty. Write at least one thing about the relationship.',
    noteWhetherPortraitIsEven:
      'Note whether the portrait is even-handed or idealised; only clinicians see it (GR-3).',
    tellOneRowOfDays: 'Tell one row of the days around the death (GR-4).',
    thisRowIsEmptyWrite: 'This row is empty. Write what the client could tell of it, or leave it for later.',
    nameFeelingAboutLossUnwelcome: 'Name a feeling about the loss, unwelcome ones too (GR-5).',
    planWhatClientWishes: 'Plan what the client wishes to do to remember (GR-6).',
    writeStepBackTowardsPeople:
      'Write a step back towards people and interests, and later what came of it (GR-7).',
    sayHowClientWishes: 'Say how the client wishes to carry the person with them (GR-8).',
    tagKindsOfReaction: 'Tag the kinds of reaction, with the culture they stand in; only clinicians see it.',
    noteDateThatBringsLoss: 'Note a date that brings the loss back each year.',
    recordThatClientWishes: 'Record that the client wishes to join the person who died; it raises an alarm.',
    whatWasSaid: 'What was said',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    whoOrWhatWasLost: 'Who or what was lost',
    linkBetweenDeathAndMood: 'The link between the death and the mood',
    whatWasExplained: 'What was explained',
    plan: 'The plan',
    activity: 'The activity',
    statement: 'The statement',
    whatDate: 'What the date is',
    giveDateSuchAs2014: 'Give a date such as 2014-03-02, or 03-02 for every year.',
  },
};
