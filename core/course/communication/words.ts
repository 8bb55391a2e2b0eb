import { refusalsOf } from '#core/words/refusals.ts';

/** Why an exchange is not written to. */
export const refuseBecause = refusalsOf({
  finished: { en: 'This exchange was finished before. Begin another one.' },
});

/** What acts.ts says. */
export const actsWords = {
  en: {
    startCommunicationAnalysisOfOne: 'Start a communication analysis of one exchange that mattered (T-05).',
    hasNotComeYetChoose: (date: string) => `${date} has not come yet. Choose an exchange that took place.`,
    sayWhereItWasHow: 'Say where it was, how, who else was there and what state each was in.',
    sayWhatWasWanted: 'Say what was wanted, and rate the mood just before.',
    writeExchangeTurnByTurn: 'Write the exchange turn by turn, with what was felt, meant and left unsaid.',
    sayHowItEnded: 'Say how it ended, with the mood and feelings afterwards.',
    sayWhatWasMeant: 'Say what was meant, what arrived, and what the other might have felt.',
    markPatternsAndStrengths: 'Mark the patterns and strengths in the exchange (CP-1 to CP-13).',
    sayWhatEachExpected: 'Say what each expected, and whether it was said.',
    writeOtherWaysToSay: 'Write other ways to say it, and choose one to rehearse.',
    wayChosenIsNotAmong: 'The way chosen is not among those written. Choose one of them.',
    finishAnalysisOnceEveryStep: 'Finish the analysis, once every step that it needs is there.',
    stepIsMissingThenFinish: (step: number, says: string) => `Step ${step} is missing: ${says}, then finish.`,
    afterwardsWhatHappened: 'Afterwards: what happened when it was said differently, and what was learned.',
  },
};

/** What find-analysis.ts says. */
export const findAnalysisWords = {
  en: {
    thisAnalysisIsNot: 'This analysis is not in the record. Start it with the exchange it is about.',
  },
};

/** What patterns.ts says. */
export const patternsWords = {
  en: {
    iAskedForSomethingPlainly: 'I asked for something plainly',
    iSaidWhatIFelt: 'I said what I felt',
    iCheckedWhetherIHad: 'I checked whether I had understood',
    iMetThemHalfWay: 'I met them half-way',
    iStayedCalm: 'I stayed calm',
    iMendedSomething: 'I mended something',
    iSetLimit: 'I set a limit',
    iChoseGoodMoment: 'I chose a good moment',
    iAcceptedHelp: 'I accepted help',
    askPlainly: 'Ask plainly for what I need',
    sayWhatIFeel: 'Say what I feel',
    checkMyUnderstanding: 'Check whether I have understood',
    meetThemHalfWay: 'Meet the other half-way',
    stayCalm: 'Stay calm while we talk',
    mendThings: 'Mend it after a quarrel',
    setLimits: 'Set limits',
    chooseGoodMoment: 'Choose a good moment to talk',
    acceptHelp: 'Accept help that is offered',
    listen: 'Listen until they have finished',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    title: 'The title',
    chooseWithWhom: 'Choose with whom it was.',
    place: 'The place',
    chooseHowItTookPlace: 'Choose how it took place: in person, by phone, by text or another way.',
    whatWasWanted: 'What was wanted',
    speaker: 'The speaker',
    whatWasSaid: 'What was said',
    writeWhatWasSaid: 'Write what was said.',
    howItEnded: 'How it ended',
    nameAtLeastOneFeeling: 'Name at least one feeling afterwards.',
    whatTheyShouldHaveUnderstood: 'What they should have understood',
    whatTheyUnderstoodAsFar: 'What they understood, as far as one can guess',
    whatTheyMightHaveFelt: 'What they might have felt or wanted',
    whatWasExpected: 'What was expected',
    otherWords: 'The other words',
    writeAtLeastOneOther: 'Write at least one other way to say it.',
    whatHappened: 'What happened',
  },
};

/** What steps.ts says. */
export const stepsWords = {
  en: {
    sayWhereItWasHow: 'say where it was, how, and who else was there',
    sayWhatWasWanted: 'say what was wanted from it',
    rateMoodJustBefore: 'rate the mood just before',
    writeAtLeastTwoTurns: 'write at least two turns of what was said',
    sayHowItEnded: 'say how it ended',
    rateMoodAfterwardsAndName: 'rate the mood afterwards and name a feeling',
    sayWhatWasMeant: 'say what was meant and what arrived',
    sayWhatOtherMight: 'say what the other might have felt or wanted',
    markAtLeastOnePattern: 'mark at least one pattern or one strength',
    writeAtLeastOneOther: 'write at least one other way to say it',
  },
};

/** What whole-exchange.ts says. */
export const wholeExchangeWords = {
  en: {
    stepIsMissingThenFinish: (step: number, says: string) => `Step ${step} is missing: ${says}, then finish.`,
    writeSeveralStepsOfCommunication:
      'Write several steps of a communication analysis in one go, and finish it if nothing is missing (T-05).',
    nothingIsWrittenYetWrite: 'Nothing is written yet. Write at least one step.',
    stepWasWrittenMeanwhileRead:
      'A step was written meanwhile. Read it as it stands, and change it at its own place.',
  },
};
