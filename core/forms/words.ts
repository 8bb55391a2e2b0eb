/** What is said of a field of any form. */
export const words = {
  en: {
    thisText: 'This text',
    notComplete: 'This form is not complete.',
    nthLine: (nth: number) => `line ${nth}`,
    tooLong: (what: string, most: number, has: number) =>
      `${what} may have ${counted(most)} characters and has ${counted(has)}: shorten it, or split it in two.`,
  },
} as const;

const counted = (characters: number): string => characters.toLocaleString('en-GB');

/** What answers-of.ts says. */
export const answersOfWords = {
  en: {
    fieldIsNoChoiceAmong: (place: string) => `The field ${place} is no choice among answers.`,
  },
};

/** What fields.ts says. */
export const fieldsWords = {
  en: {
    isEmptyWriteFewWords: (what: string) => `${what} is empty: write a few words.`,
    isLongerThan300Characters: (what: string) =>
      `${what} is longer than 300 characters: shorten it, or put the rest in a note.`,
    isMissingWriteFewWords: (what: string) => `${what} is missing: write a few words.`,
    thisLine: 'This line',
    keepThisListUnderHundred: 'Keep this list under a hundred lines.',
    giveNumberFrom0: 'Give a number from 0 to 10.',
    giveWholeNumberFrom0: 'Give a whole number from 0 to 10.',
    give012: 'Give 0, 1, 2 or 3.',
    checkYearItLiesBetween: (first: string, last: string) =>
      `Check the year: it lies between ${first} and ${last}.`,
    thereIsNoSuchDay: 'There is no such day in the calendar.',
    giveDateSuchAs2026: 'Give a date such as 2026-01-13.',
    giveDateSuchAs202601: 'Give a date such as 2026-01-13, 2026-01 or 2026.',
    chooseEach: 'Choose each of these at most once.',
  },
};

/** What sentences.ts says. */
export const sentencesWords = {
  en: {
    writeThisAsText: 'Write this as text.',
    giveThisAsNumber: 'Give this as a number.',
    giveThisAsWholeNumber: 'Give this as a whole number.',
    answerThisWithYes: 'Answer this with yes or no.',
    giveThisAsList: 'Give this as a list.',
    sendThisAsForm: 'Send this as a form, with its fields by name.',
    thisIsEmptyOrToo: 'This is empty or too short: write a few words.',
    giveAtLeastHere: (minimum: unknown) => `Give at least ${minimum} here.`,
    giveNumberFromUpwards: (minimum: unknown) => `Give a number from ${minimum} upwards.`,
    thisIsLongerThanCharacters: (maximum: unknown) =>
      `This is longer than ${maximum} characters: shorten it.`,
    giveNoMoreThanHere: (maximum: unknown) => `Give no more than ${maximum} here.`,
    giveSmallerNumber: 'Give a smaller number.',
    giveNumberUp: (maximum: unknown) => `Give a number up to ${maximum}.`,
    thisIsNoneOfKinds: 'This is none of the kinds that are possible here.',
    nothingChosen: 'Nothing is chosen here: choose one.',
    chooseOne: (all: string) => `Choose one of these: ${all}.`,
    thisIsMissingFill: 'This is missing: fill it in.',
    thisIsNotOfKind: 'This is not of the kind that is asked for.',
    giveIdThatIsUuid: 'Give an id that is a UUID.',
    thisIsNotWritten: 'This is not written in the way that is asked for.',
    thisHasFieldThatDoes: 'This has a field that does not belong to it: take it out.',
    thisDoesNotFitHere: 'This does not fit here: look at it again.',
  },
};

/** What session-number.ts says. */
export const sessionNumberWords = {
  en: {
    giveNumberOfSessionSuch: 'Give the number of the session, such as 8.',
    sessionsAreCountedFrom1: 'Sessions are counted from 1.',
    noCourseIsLonger: 'No course is longer than 200 sessions.',
    giveWholeNumberOfSessions: 'Give a whole number of sessions.',
    agreeAtLeastOneSession: 'Agree at least one session.',
    agreeAtMost60Sessions: 'Agree at most 60 sessions.',
  },
};
