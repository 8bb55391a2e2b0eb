/** What content-pack.ts says. */
export const contentPackWords = {
  en: {
    thisContentPackCannot: (where: string, message: string | undefined) =>
      `This content pack cannot be read${where}: ${message}`,
  },
};

/** What in-wording.ts says. */
export const inWordingWords = {
  en: {
    thisContentPack: (instrument: string, name: string) =>
      `This content pack is for ${instrument}, not for the ${name} (at instrument): choose the right file.`,
    isNotAnsweredInKith: (name: string) =>
      `The ${name} is not answered in Kith, so it takes no wording (at instrument).`,
    wordingOfShipsWithKith: (name: string) =>
      `The wording of the ${name} ships with Kith, so it takes no other (at instrument).`,
    hasQuestionsAndThisContent: (name: string, count: number, count2: number) =>
      `The ${name} has ${count} questions and this content pack has ${count2} (at items): give the wording of each, in order.`,
    thisContentPackDoesNot: (because: string) => `This content pack does not fit: ${because}.`,
  },
};

/** What pack-shape.ts says. */
export const packShapeWords = {
  en: {
    thisIsLongerThanCharacters: (most: number) => `This is longer than ${most} characters: shorten it.`,
    nameInstrumentPack: 'Name the instrument the pack is for, such as "wsas".',
    giveLanguageOfWordingSuch: 'Give the language of the wording, such as "en".',
    giveLanguageOfWordingSuchAs: 'Give the language of the wording, such as "en" or "pt-BR".',
    giveEditionOfThisWording: 'Give the edition of this wording, such as "2026-01".',
    sayWhoHoldsLicenceName: 'Say who holds the licence: the name of your service.',
    sayWhatLicence: 'Say what the licence is: who gave it, when, and for what.',
    leaveAttributionOutOrGive: 'Leave attribution out, or give the line the licence asks for.',
    leaveStemOutOrGive: 'Leave the stem out, or give its wording.',
    questionIsEmptyGive: 'A question is empty: give its wording.',
    giveWordingOfQuestions: 'Give the wording of the questions as a list, in their order.',
    noInstrumentHasMore: 'No instrument has more than 200 questions.',
    answerIsEmptyGive: 'An answer is empty: give its wording.',
    giveWordingOfAnswers: 'Give the wording of answers by their value, such as { "0": "…" }.',
    giveWordingOfAnswersBy: 'Give the wording of answers by answer set, such as { "default": { "0": "…" } }.',
    sayWhoPutPackHere: 'Say who put the pack here.',
    contentPackHasNoTake: (all: string) =>
      `A content pack has no “${all}”: take it out, or check its spelling.`,
  },
};

/** What packs.ts says. */
export const packsWords = {
  en: {
    thereIsNoInstrumentCalled: (instrument: string) =>
      `There is no instrument called ${instrument} (at instrument). Type “kith instruments” to see those there are.`,
  },
};
