/** What the acts written in a catalogue do, and what their fields ask for. */
export const words = {
  en: {
    tellIsolationHistory: 'Tell how long the loneliness has been there, and when it was otherwise (DF-1).',
    rateComfort: 'Rate from 0 to 10 how at ease you are among people, and where you were (DF-6).',
    fields: {
      howLong: 'Say how long it has been so: months, a year or two, many years, always, or on and off.',
    },
  },
};

/** What acts.ts says. */
export const actsWords = {
  en: {
    sayWhatBeingAloneDoes: 'Say what being alone does to the mood (DF-1).',
    judgeKindOfIsolationOnly: 'Judge the kind of isolation; only clinicians see it.',
    writeSkillOfBeing: 'Write a skill of being with people that the client wants to practise (DF-5).',
    rateFrom0To10: 'Rate from 0 to 10 how sure the client is of a skill now (DF-5).',
    thisSkillIsNot: 'This skill is not on the list. Add it, then rate it.',
    writeOneStepOfContact: 'Write one step of contact, with how frightening it feels from 0 to 10 (DF-6).',
    tellWhatCameOfStep: 'Tell what came of a step of contact, without blame (DF-7).',
    thisStepIsNot: 'This step is not on the ladder. Add it, then say what came of it.',
    writeWhomClientWill: 'Write whom the client will be in touch with when therapy is over (DF-8).',
  },
};

/** What patterns.ts says. */
export const patternsWords = {
  en: {
    reviewSomebodyWhoWasImportant:
      'Review somebody who was important once: good, bad and how it ended (DF-2).',
    writeWhatTendsToHappen: 'Write what tends to happen again, and at which point it goes wrong (DF-3).',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    linkBetweenBeingAlone: 'The link between being alone and the mood',
    whoIt: 'Who it was',
    whatSetsItOff: 'What sets it off',
    whatIDo: 'What I do',
    choosePoint: 'Choose the point at which it usually goes wrong.',
    skill: 'The skill',
    step: 'The step',
    nameAtLeastOnePerson: 'Name at least one person to be in touch with.',
  },
};
