import { refusalsOf } from '#core/words/refusals.ts';

/** What the answers ask for, and what is said with a form that cannot be taken while an answer about safety on it can be read. */
export const words = {
  en: {
    tooManyAnswers: 'No measure has so many questions.',
    answers: 'Give the answers in order, each a number, or empty where it was not answered.',
    safetyAnswer: (item: number, value: number) => `Question ${item}, about safety, was answered ${value}.`,
    safetyUnread: (item: number) =>
      `The answer to question ${item}, about safety, cannot be read, so nobody was told of it. Ask it once more now.`,
    askNow: 'That counts whatever else is wrong: speak about it now.',
  },
};

/** Why a form is not recorded. */
export const refuseBecause = refusalsOf({
  'total-kept-here': {
    en: 'A total alone is taken for a day before the course moved in, and {{on}} is none: enter the answers, which hold what matters for safety.',
  },
  'no-total': { en: 'The {{instrument}} has no total that can be entered alone. Enter its answers.' },
  'total-out-of-range': {
    en: 'A total of the {{instrument}} lies between {{from}} and {{to}}. Check {{total}}.',
  },
  'total-there': {
    en: 'A score of the {{instrument}} of {{on}} is here already. If it is wrong, take it out in the record first.',
  },
  'older-than-ages': {
    en: 'The client is {{age}} years old, and the {{instrument}} is asked up to {{to}}. Choose another measure, or write why this one all the same.',
  },
  'outside-ages': {
    en: 'The client is {{age}} years old, and the {{instrument}} is asked from {{from}} on. Choose another measure, or write why this one all the same.',
  },
  'same-sheet': { en: 'This form of {{on}}, with the same answers, is here already. It counts once.' },
});

/** What total-only.ts says. */
export const totalOnlyWords = {
  en: {
    says: 'Enter what a measure came to before the course moved in, where its answers are not known.',
    total: 'Give the total as a number.',
  },
};

/** What acts.ts says. */
export const actsWords = {
  en: {
    thereIsNoInstrumentCalled: (instrument: string) =>
      `There is no instrument called ${instrument}. Choose one from the list.`,
    nothingOfIsAnsweredAnswer: (shortName: string) =>
      `Nothing of the ${shortName} is answered. Answer what you can, or say that the client preferred not to.`,
    answerInstrumentAnswersAreScored: 'Answer an instrument; the answers are scored and kept.',
    isNotScoredInKith: (shortName: string) =>
      `The ${shortName} is not scored in Kith. Write what it showed in a note or in the formulation.`,
    chooseWhenInstrumentIsAsked:
      'Choose when an instrument is asked beyond the protocol; with no occasion it is no longer asked.',
    thisInstrumentIsNotPlanned:
      'This instrument is not planned, so there is nothing to take away. Choose when to ask it.',
    recordThatClientPreferredNot: 'Record that the client preferred not to answer an instrument.',
  },
};
