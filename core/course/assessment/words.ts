/** What diagnosis-state.ts says. */
export const diagnosisStateWords = {
  en: {
    whatItWasCalled: 'What it was called',
    codeIsAtMost40: 'A code is at most 40 characters.',
  },
};

/** What diagnosis.ts says. */
export const diagnosisWords = {
  en: {
    recordThatClientWasTold:
      'Record that the client was told what the problem is called, and how they received it.',
  },
};

/** What exclusions-state.ts says. */
export const exclusionsStateWords = {
  en: {
    answerAtLeastOne: 'Answer at least one of the questions.',
    answerEachQuestionOnce: 'Answer each question once.',
  },
};

/** What exclusions.ts says. */
export const exclusionsWords = {
  en: {
    recordWhatWasAsked:
      'Record what was asked to rule other conditions out, what was found and where it was referred.',
    oneQuestionIsAnsweredTwice: 'One question is answered twice. Keep one answer to each.',
    sayWhereClientWasReferred: 'Say where the client was referred.',
  },
};

/** What medication-state.ts says. */
export const medicationStateWords = {
  en: {
    medicine: 'The medicine',
    keepThisListUnder40: 'Keep this list under 40 medicines.',
    decision: 'The decision',
    whoItWasConsidered: 'Who it was considered with',
  },
};

/** What medication.ts says. */
export const medicationWords = {
  en: {
    recordWhatIsTaken:
      'Record what is taken, what was decided about medication, with whom, and when it is looked at again.',
  },
};

/** What psychoeducation-state.ts says. */
export const psychoeducationStateWords = {
  en: {
    chooseAtLeastOneThing: 'Choose at least one thing that was explained.',
  },
};

/** What psychoeducation.ts says. */
export const psychoeducationWords = {
  en: {
    recordWhatWasExplainedAbout:
      'Record what was explained about the illness and the work, and how the client said it back.',
  },
};

/** What sick-role-state.ts says. */
export const sickRoleStateWords = {
  en: {
    dutyThatIsEased: 'The duty that is eased',
    keepThisUnder30Duties: 'Keep this under 30 duties.',
  },
};

/** What sick-role.ts says. */
export const sickRoleWords = {
  en: {
    giveSickRoleBothSides:
      'Give the sick role, both sides of it: what is eased and until when, what stays, what recovery asks.',
    writeAtLeastOneDuty: 'Write at least one duty that is eased, or one thing recovery asks.',
    lookAgainAtDuty: 'Look again at a duty that was eased: kept as it is, shrunk, or taken up again.',
    thisDutyHasBeenTaken: 'This duty has been taken up again already. Give the sick role anew.',
    nextReviewComesAfter: 'The next review comes after this session: give a later number.',
  },
};

/** What support-state.ts says. */
export const supportStateWords = {
  en: {
    whoCouldHelp: 'Who could help',
  },
};

/** What support.ts says. */
export const supportWords = {
  en: {
    nameSomebodyWhoCanHelp: 'Name somebody who can help now, with what, and the one contact to try first.',
    sayWhatCameOfAsking: 'Say what came of asking somebody for help.',
    thisSupporterIsNot: 'This supporter is not on the list. Name them first.',
  },
};

/** What symptoms-state.ts says. */
export const symptomsStateWords = {
  en: {
    giveNumberOfEarlierEpisodes: 'Give the number of earlier episodes; 0 if there were none.',
    giveWholeNumberOfEpisodes: 'Give a whole number of episodes.',
    howManyEpisodes: 'How many episodes there were cannot be less than 0.',
    checkNumberOfEarlierEpisodes: 'Check the number of earlier episodes.',
    symptom: 'The symptom',
    keepChecklistUnder60Symptoms: 'Keep the checklist under 60 symptoms.',
  },
};

/** What symptoms.ts says. */
export const symptomsWords = {
  en: {
    reviewSymptomsWhenTheyBegan:
      'Review the symptoms: when they began, earlier episodes, a checklist, how far they get in the way.',
    hasNotComeYetGive: (date: string) => `${date} has not come yet. Give the time it began, up to today.`,
    isBeforeClientWasBorn: (date: string) => `${date} is before the client was born. Check the year.`,
    itCannotHaveWorsenedBefore: 'It cannot have worsened before it began. Check the two dates.',
  },
};
