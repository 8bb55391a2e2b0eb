/** What openapi.ts says. */
export const openapiWords = {
  en: {
    openTo: (all: string) => `Open to: ${all}.`,
    somebodyRewroteThisTextMeanwhile:
      'Somebody rewrote this text meanwhile; the newer text comes with the refusal.',
    diskIsFull: 'The disk is full, and this was not recorded.',
    sentenceThatPersonCanAct: 'A sentence that a person can act on.',
    runsWholeCourseOfInterpersonal: 'Runs a whole course of Interpersonal Psychotherapy.',
    courseIsChangedOnly:
      'A course is changed only by acts. Each carries its own id (a UUID), so the same act sent twice is recorded once. A refusal is problem+json with a sentence.',
  },
};

/** What refusals.ts says. */
export const refusalsWords = {
  en: {
    nobodyIsSigned: 'Nobody is signed in.',
    notOpenToThisPerson: 'Not open to this person.',
    nothingAtThisAddress: 'Nothing at this address that is open to this person.',
    whatWasSentIsNot: 'What was sent is not readable JSON.',
    moreThanOneMegabyte: 'More than one megabyte was sent.',
    refusedWithSentenceThatSays:
      'Refused, with a sentence that says why and what to do; “fields” names those at fault.',
    nothingAtThisAddress2: 'Nothing at this address.',
    whatIsThereAlreadyStands: 'What is there already stands against it, with a sentence that says what.',
    linkWasUsedAlready: 'The link was used already, or is too old.',
    tooManyTriesTitleSays: 'Too many tries; “title” says how long to wait.',
  },
};
