import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts written in a catalogue do, and what their fields ask for. */
export const words = {
  en: {
    readHopeAgain: 'Read a hope of the beginning again, and say what became of it.',
    readWantedAgain: 'Read again what the client wanted changed in a tie, and say what became of it.',
    rateLeavingConfidence: 'Rate from 0 to 10 how confident the client leaves, and again at a follow-up.',
    tellTiesKept: 'Say at a follow-up which of the ties and habits of the plan were kept up.',
    fields: {
      became: 'What became of it',
      tie: 'The tie or habit',
      tooManyTies: 'That is more than can be kept up. Name at most 60.',
    },
  },
};

/** Why something of the ending cannot be said so. */
export const refuseBecause = refusalsOf({
  'no-session-yet': {
    en: 'No session has been held yet. This is asked near the ending. Come back to it then.',
  },
  'before-first-session': { en: 'The first session was on {{on}}. Choose that day or a later one.' },
  'no-follow-up-yet': {
    en: 'This is asked at a follow-up, once the course is finished. Come back to it then.',
  },
  'no-tie-said': { en: 'Say of one tie how it went, or write a few words.' },
  'no-such-wish': { en: 'Nothing is written there that should change. Write it with the person first.' },
  'no-such-hope': { en: 'This hope is not among those told at the beginning. Choose one that is there.' },
});

/** What feedback.ts says. */
export const feedbackWords = {
  en: {
    sayHowTherapyWasHow: 'Say how the therapy was: how satisfied you are, what helped most and least.',
    answerAtLeastOneQuestion: 'Answer at least one question, or leave it altogether: both are all right.',
  },
};

/** What feelings.ts says. */
export const feelingsWords = {
  en: {
    sayWhatItIsLike: 'Say what it is like to be finishing.',
    chooseFeelingOrWriteFew: 'Choose a feeling or write a few words.',
    recordWhetherLowMoodNear:
      'Record whether low mood near the end is sadness about ending or depression returning.',
    whatYouSawAndTalked: 'What you saw and talked about',
  },
};

/** What goodbye.ts says. */
export const goodbyeWords = {
  en: {
    recordGoodbyeWhatWasValued:
      'Record the goodbye: what was valued, what disappointed, from both sides, and what was handed over.',
    writeWhatClientValued:
      'Write what the client valued or what disappointed them, or a few words about the goodbye.',
    thereIsNoPlan: 'There is no plan for staying well to hand over yet. Write it with the client first.',
  },
};

/** What naming.ts says. */
export const namingWords = {
  en: {
    recordThatEndingWasNamed: 'Record that the ending was named aloud, and how many sessions are left.',
  },
};

/** What non-response.ts says. */
export const nonResponseWords = {
  en: {
    recordHowItWasSaid:
      'Record how it was said that the treatment has not helped enough, and what is offered instead.',
    whatWasSaid: 'What was said',
    offerAtLeastOneOther: 'Offer at least one other treatment that works, and write which.',
  },
};

/** What preparing.ts says. */
export const preparingWords = {
  en: {
    writeDownSkillClientTakes: 'Write down a skill the client takes along, with an example of their own.',
    skill: 'The skill',
    planWhoGivesFromNow: 'Plan who gives from now on what the sessions gave.',
    whatIsNeeded: 'What is needed',
    whoGives: 'Who gives it',
  },
};

/** What progress.ts says. */
export const progressWords = {
  en: {
    lookAtOneIssueFirst:
      'Look at one issue first brought: how it is now, what the client did, who helped, how they know.',
    issue: 'The issue',
    thisIsNotOne: 'This is not one of the issues first listed. Choose one from the list.',
    noIssueHasBeenLooked: 'No issue has been looked at yet. Begin with the first one on the list.',
    stillToLookAtEach: (named: string) => `Still to look at: ${named}. Each issue first brought is reviewed.`,
    underWhatClientDid: (part: string) =>
      `Under “${part}”, what the client did is empty. Ask what they did or tried, however small, and write it down.`,
    finishReviewOfProgressEvery:
      'Finish the review of progress: every issue looked at, with what the client did.',
  },
};

/** What stressors.ts says. */
export const stressorsWords = {
  en: {
    foreseeHardTimeAndPlan: 'Foresee a hard time and plan for it; say whether it was rehearsed.',
    whatIsComing: 'What is coming',
    plan: 'The plan',
  },
};

/** What what-follows.ts says. */
export const whatFollowsWords = {
  en: {
    decideWithClientWhatComes:
      'Decide with the client what comes after: discharge, boosters, maintenance, more or other treatment.',
    reason: 'The reason',
    offerAtMostThreeBoosters: 'Offer at most three boosters.',
    sayWhoClientIsReferred: 'Say who the client is referred to, so that nobody is left between two services.',
    giveDateOfAtLeast: 'Give the date of at least one booster session.',
    isNotAfterChooseLater: (early: string, on: string) =>
      `${early} is not after ${on}. Choose a later day for the follow-up.`,
  },
};
