import { refusalsOf } from '#core/words/refusals.ts';

/** What one can do with an event of one’s own. */
export const words = {
  en: {
    keepBack: 'Keep an event to oneself for now: no clinician is shown it, wherever it stands.',
    sayPart: 'Say whether an event set the illness off or keeps it going; nothing chosen takes it back.',
    tell: 'Tell of an event that was kept back: it is on the timeline again for clinicians too.',
  },
};

/** Why an event is not kept back, or not told of. */
export const refuseBecause = refusalsOf({
  'event-not-added-by-you': {
    en: 'Your therapist put this on the timeline and knows it. Tell them what should change.',
  },
  'kept-back-already': { en: 'You keep this to yourself already. Nothing needs to change.' },
  'not-kept-back': { en: 'Your therapist can see this already. Nothing needs to change.' },
});

/** What acts.ts says. */
export const actsWords = {
  en: {
    isBeforeClientWasBorn: (date: string, born: string) =>
      `${date} is before the client was born (${born}). Check the year.`,
    cannotLieInFuture: (what: string, date: string) =>
      `${what} cannot lie in the future: ${date} has not come yet. Check the date.`,
    eventCannotEndBefore: 'The event cannot end before it begins. Check the two dates.',
    putEventOnTimeline: 'Put an event on the timeline, with a date as exact as it is known.',
    hypothesis: 'The hypothesis',
    whatLiesBehind: 'What lies behind it is for your therapist to write. Write yours as a note.',
    correctEventWholeEvent: 'Correct an event; the whole event as it should read.',
    changedSince: 'This event has been changed since you read it. Look at it now and write yours again.',
    writeWhatYouGuessEvent: 'Write what you guess an event meant; the client sees it only when you share it.',
    hypothesisWrittenAgain:
      'The hypothesis has been written again since you read it. Read it and write yours again.',
    showClientYourHypothesisAbout: 'Show the client your hypothesis about an event.',
    thereIsNoHypothesisHere: 'There is no hypothesis here yet. Write it first.',
    takeEventOffTimeline: 'Take an event off the timeline, with the reason.',
    reason: 'The reason',
  },
};

/** What event.ts says. */
export const eventWords = {
  en: {
    whatHappened: 'What happened',
    nameAtMost50People: 'Name at most 50 people.',
  },
};

/** What prompts.ts says. */
export const promptsWords = {
  en: {
    whenDidYouLastFeel: 'When did you last feel like yourself?',
    whatWasGoingOnBetween: 'What was going on between you and the people in your life about then?',
    didSomethingBeginEnd: 'Did something begin, end or change?',
    whenItWasLittleBetter: 'When it was a little better, who was there?',
  },
};
