import { refusalsOf } from '#core/words/refusals.ts';

/** What closing says, and no sentence of the code does yet. */
export const words = {
  en: {
    finishFirst: 'Record the early finish first (PD-25): the reason, and what was still done of the ending.',
    neverNamed: 'The ending was never named aloud. Name it and ask what it is like to be finishing.',
    nothingDecided: 'Nothing has been decided about what comes after. Decide it with the client.',
    notHandedOver:
      'The final measures and the plan have not been handed to the client. Say goodbye and record what was handed over.',
    noFormulation: 'The client has not agreed to a formulation.',
    noFinalScore:
      'There is no score of the last session or since. Ask the measure once more, or pass this with the reason.',
  },
};

export const refuseBecause = refusalsOf({
  'death-untold': {
    en: 'An alarm from before is still open. Record first, as an early finish, that the client has died; the alarm is closed then, with what is known of it.',
  },
  'risk-unsaid': { en: 'Say whether risk was checked, or that the client could not be reached.' },
});

/** What close-course.ts says. */
export const closeCourseWords = {
  en: {
    closeCourse: 'Close the course.',
  },
};

/** What finish-early.ts says. */
export const finishEarlyWords = {
  en: {
    finishBeforeAgreedNumber:
      'Finish before the agreed number, with the reason and what was still done of the ending.',
    whatHappened: 'What happened',
    sayOfEachPart: 'Say of each part of the ending once what became of it.',
    sayForEachPart: (all: string) =>
      `Say for each part of the small ending whether it was done: ${all} (progress E-02, skills E-04, plan E-07, goodbye E-10).`,
    sayWhyWasNotPossible: (task: string) => `Say why ${task} was not possible.`,
    tryToReachClientTwice:
      'Try to reach the client twice since the last session and record both contacts first.',
    sendLetterThatSaysHow: 'Send a letter that says how to come back, and give the day it was sent.',
  },
};

/** What pause.ts says. */
export const pauseWords = {
  en: {
    pauseCourseWithReason: 'Pause the course, with the reason and the day it is looked at again.',
    reason: 'The reason',
    thisCourseIsAlreadyPaused: 'This course is already paused. Resume it first.',
    chooseLaterDay: 'Choose a later day on which the pause is looked at again.',
    resumePausedCourse: 'Resume a paused course.',
  },
};

/** What what-closing-needs.ts says. */
export const whatClosingNeedsWords = {
  en: {
    planForStayingWellStill: (all: string) =>
      `The plan for staying well still lacks: ${all}. Complete it with the client.`,
    noteOfSessionIsDraft: (session: number) =>
      `The note of session ${session} is a draft. Sign it before closing.`,
    ofAgreedSessionsWereHeld: (held: number, agreed: number) =>
      `${held} of ${agreed} agreed sessions were held. Record the early finish, its reason and its small ending first.`,
  },
};
