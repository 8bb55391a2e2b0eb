/** What text-acts.ts says. */
export const textActsWords = {
  en: {
    thisLineIsNoLonger: 'This line is no longer there. Add it as a new one.',
  },
};

/** What versioned-text.ts says. */
export const versionedTextWords = {
  en: {
    thisWasRewrittenWhileYou:
      'This was rewritten while you were writing. Read it as it stands now, then save yours again.',
  },
};

/** What while-open.ts says. */
export const whileOpenWords = {
  en: {
    thisCourseWasClosed: (on: string) =>
      `This course was closed on ${on}. Only addenda, follow-up measures and corrections are open now; for new work open a new course.`,
    thisCourseHasNotBeen: 'This course has not been opened yet: open it first.',
  },
};
