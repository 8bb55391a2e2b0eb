import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { rateLeavingConfidence } from './confidence.ts';
import { giveTherapyFeedback } from './feedback.ts';
import { tellEndingFeelings, tellSadnessFromRelapse } from './feelings.ts';
import { sayGoodbye } from './goodbye.ts';
import { readHopeAgain } from './hopes-again.ts';
import { nameEnding } from './naming.ts';
import { addressNonResponse } from './non-response.ts';
import { keepSkill, planSupport } from './preparing.ts';
import { finishProgressReview, reviewIssue } from './progress.ts';
import { endingFacts as facts, start } from './state.ts';
import { foreseeStressor } from './stressors.ts';
import { tellTiesKept } from './ties-kept.ts';
import { readWantedAgain } from './wanted-again.ts';
import { decideAfter } from './what-follows.ts';

/** The ending: named early, felt, looked back on, prepared for, and said. */

export const ending = chapter({
  start,
  facts,
  sentences: {
    en: {
      EndingNamed: 'The ending was named aloud.',
      EndingFeelingsTold: 'Feelings about the ending were told.',
      IssueReviewed: 'An issue first brought was looked at again.',
      ProgressReviewFinished: 'The review of progress was finished.',
      HopeReadAgain: 'A hope of the beginning was read again.',
      WantedChangeReadAgain: 'What was wanted changed in a tie was read again.',
      SkillKept: 'A skill to take along was written.',
      SupportPlanned: 'Who takes over was planned.',
      StressorForeseen: 'A hard time to come was foreseen.',
      SadnessToldFromRelapse: 'Sadness was told from depression returning.',
      AfterDecided: 'What comes after was decided.',
      GoodbyeSaid: 'The goodbye was said.',
      NonResponseAddressed: 'It was said that the treatment has not helped enough.',
      TherapyFeedbackGiven: 'The client said how the therapy was.',
      LeavingConfidenceRated: 'How confident the client is without the sessions was rated.',
      TiesKeptTold: 'It was said which ties and habits of the plan were kept up.',
    },
  },
  fold: {
    EndingNamed: (state, data, fact) => ({ ...state, named: [...state.named, stamped(data, fact)] }),
    EndingFeelingsTold: (state, data, fact) => ({
      ...state,
      feelings: [...state.feelings, stamped(data, fact)],
    }),
    IssueReviewed: (state, data, fact) => ({
      ...state,
      issues: [...state.issues.filter((one) => one.issue !== data.issue), stamped(data, fact)],
    }),
    ProgressReviewFinished: (state, data, fact) => ({ ...state, progressReviewed: stamped(data, fact) }),
    WantedChangeReadAgain: (state, data, fact) => ({
      ...state,
      wanted: [
        ...state.wanted.filter(({ person, whose }) => person !== data.person || whose !== data.whose),
        stamped(data, fact),
      ],
    }),
    HopeReadAgain: (state, data, fact) => ({
      ...state,
      hopes: [...state.hopes.filter((one) => one.hope !== data.hope), stamped(data, fact)],
    }),
    SkillKept: (state, data, fact) => ({
      ...state,
      skills: [...state.skills.filter((one) => one.skill !== data.skill), stamped(data, fact)],
    }),
    SupportPlanned: (state, data, fact) => ({ ...state, supports: [...state.supports, stamped(data, fact)] }),
    StressorForeseen: (state, data, fact) => ({
      ...state,
      stressors: [...state.stressors.filter((one) => one.what !== data.what), stamped(data, fact)],
    }),
    SadnessToldFromRelapse: (state, data, fact) => ({
      ...state,
      sadness: [...state.sadness, stamped(data, fact)],
    }),
    AfterDecided: (state, data, fact) => ({ ...state, after: stamped(data, fact) }),
    GoodbyeSaid: (state, data, fact) => ({ ...state, goodbye: stamped(data, fact) }),
    NonResponseAddressed: (state, data, fact) => ({
      ...state,
      nonResponse: [...state.nonResponse, stamped(data, fact)],
    }),
    TherapyFeedbackGiven: (state, data, fact) => ({ ...state, feedback: stamped(data, fact) }),
    LeavingConfidenceRated: (state, data, fact) => ({
      ...state,
      confidence: [...state.confidence, stamped(data, fact)],
    }),
    TiesKeptTold: (state, data, fact) => ({ ...state, tiesKept: [...state.tiesKept, stamped(data, fact)] }),
  },
  acts: {
    nameEnding,
    tellEndingFeelings,
    tellSadnessFromRelapse,
    reviewIssue,
    finishProgressReview,
    readHopeAgain,
    readWantedAgain,
    keepSkill,
    planSupport,
    foreseeStressor,
    decideAfter,
    addressNonResponse,
    sayGoodbye,
    giveTherapyFeedback,
    rateLeavingConfidence,
    tellTiesKept,
  },
  seenBy: toClientAs(start, (state) => ({ ...state, sadness: [], nonResponse: [] })),
  paper: { in: 'ending' },
  carriesOver: 'stays_behind',
});
