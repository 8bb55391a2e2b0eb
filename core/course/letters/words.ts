/** What draft.ts says. */
export const draftWords = {
  en: {
    thisIsHowI: 'This is how I have understood what you told me. Please change whatever does not fit.',
    doesThatFitHowYou: 'Does that fit how you see it? What would you say differently?',
    thisIsSummary: (count: string) => `This is a summary of our ${count}, for you to keep.`,
    weHaveComeToEnd: 'We have come to the end of our work together, and I want to say goodbye properly.',
  },
};

/** What letters.ts says. */
export const lettersWords = {
  en: {
    thisLetterIsNotAmong: 'This letter is not among yours. Write it as a new one.',
    writeLetterOrWrite: 'Write a letter, or write it again; nobody else reads it before it is sent.',
    chooseWhatKindOfLetter: 'Choose what kind of letter it is.',
    letter: 'The letter',
    giveLetterToOther: 'Give a letter to the other; what was sent stays as it was sent.',
    thereIsNothingWrittenYet: 'There is nothing written yet. Write the letter first.',
    thisLetterHasBeenSent: 'This letter has been sent as it stands. Change it before sending it again.',
  },
};

/** What paragraphs.ts says. */
export const paragraphsWords = {
  en: {
    youPutItThisWay: (words: string) => `You put it this way: "${words}"`,
    whatWeAreWorking: (areaInSentence: string, whom: string, why: string) =>
      `What we are working on: ${areaInSentence}${whom}.${why}`,
    whatYouWantToReach: 'What you want to reach:',
    yourGoals: 'Your goals:',
    weHaveAgreed: (count: string, until: string) => `We have agreed on ${count}${until}.`,
    lowerMeansLessLow: 'Lower means less low.',
    itTellsUsAboutTreatment: 'It tells us about the treatment, not about you.',
    yourAnswersAboutLowMood: (first: number, last: number, moved: string) =>
      `Your answers about low mood came to ${first} at the start and ${last} most recently, out of 27. ${moved}`,
    thingsYouTried: 'Things you tried:',
    whatYouFirstBrought: 'What you first brought, and how it is now:',
    whatYouDidYourself: 'What you did yourself:',
    whatYouTakeWithYou: 'What you take with you:',
    whatIHaveValued: (said: string) => `What I have valued: ${said}`,
    weMeetOnceMore: (spokenDate: string) => `We meet once more on ${spokenDate} to see how you are.`,
  },
};
