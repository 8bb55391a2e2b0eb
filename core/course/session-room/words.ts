import { refusalsOf } from '#core/words/refusals.ts';

/** Why something of the hour is not noted. */
export const refuseBecause = refusalsOf({
  'nowhere-said': {
    en: 'Write where the client is, or a number to call there. If they would not say, write that.',
  },
});

/** What steps.ts says. */
export const stepsWords = {
  en: {
    giveShareFrom0: 'Give a share from 0 to 100.',
    recordHowClientAnsweredOpening: 'Record how the client answered the opening question.',
    answer: 'The answer',
    recordWhatWasSaid: 'Record what was said when the scores were looked at together.',
    comment: 'The comment',
    chooseInteractionThisSessionWorks: 'Choose the interaction this session works on.',
    whatHappened: 'What happened',
    markTechniqueAsUsed: 'Mark a technique as used in this session, with a line about what for.',
    sayHowMuchOfHour: 'Say how much of the hour went to the past, to symptoms and to advice.',
    theseSharesComeToMore: 'These shares come to more than the whole hour. Lower one of them.',
    tieSessionBackToFocus: 'Tie the session back to the focus, in words.',
    link: 'The link',
    writeLineOfSummary: 'Write a line of summary, or how the session felt to the client.',
  },
};

/** What work-strategy.ts says. */
export const workStrategyWords = {
  en: {
    recordThatStrategyOfFocus: 'Record that a strategy of the focus was worked on in this session.',
    giveStrategyByItsId: 'Give the strategy by its id, such as RD-3.',
    isNotStrategyOfAny: (strategy: string) =>
      `${strategy} is not a strategy of any problem area. Choose one from the list of the focus.`,
  },
};
