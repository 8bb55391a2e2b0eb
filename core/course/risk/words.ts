import { refusalsOf } from '#core/words/refusals.ts';

/** What is said of an alarm while it waits, by language. */
export const words = {
  en: {
    fields: { did: 'What you did', closing: 'What is known of it' },
    says: {
      closeAlarm:
        'Close an alarm of a client who has died, with what is known of it: nobody can be asked any more, and nobody is in danger by it.',
      tellDoneAtAlarm:
        'Record what was done at an alarm so far, in your own words: who was called and when, and where the client is now or to whom they were handed; the alarm stays open until a clinician answers it.',
    },
    sentences: { DoneAtAlarmTold: 'It was told what was done at an alarm.' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'alarm-to-answer': {
    en: 'This alarm is not of a client who has died. Speak with the client, and answer it.',
  },
  'open-alarm': {
    en: 'An alarm in this course is not answered yet. Go to Safety first, and answer it there.',
  },
  'alarm-to-close': {
    en: 'The client has died, and an alarm from before is still open. Close it first, under Safety, with what is known of it.',
  },
});

/** What alarms.ts says. */
export const alarmsWords = {
  en: {
    raiseAlarmByHandI: 'Raise an alarm by hand: "I am not safe", or what somebody saw, heard or read.',
    sayInFewWords: 'Say in a few words what you saw, heard or read.',
    thereIsNoSuchAlarm: 'There is no such alarm in this course. Look again at the alarms.',
    thisAlarmWasAnswered: (on: string) =>
      `This alarm was answered on ${on} and the answer stays. Raise a new alarm or review risk again.`,
    sayThatAlarmHasBeen:
      'Say that an alarm has been seen and somebody is on it; it stays open until it is answered.',
    thisAlarmHasBeenSeen: 'This alarm has been seen. Answer it when you have spoken with the client.',
    answerAlarmWhatWasAsked:
      'Answer an alarm: what was asked, said, decided and why, who was told, and when it is looked at again.',
    whatYouAsked: 'What you asked',
    whatClientSaid: 'What the client said',
    whatYouDecided: 'What you decided',
    whyYouDecided: 'Why you decided it',
    chooseAtLeastOneAction: 'Choose at least one action; "continue" is one.',
    whenItIsLooked: 'When it is looked at again',
  },
};

/** What review.ts says. */
export const reviewWords = {
  en: {
    recordAtLeastOneQuestion: 'Record at least one question and its answer.',
    recordEachQuestionOnce: 'Record each question once.',
    questionIsAnsweredTwice: 'A question is answered twice.',
    recordWhatWasAskedAbout:
      'Record what was asked about risk, the answers, and what was decided. Nothing is scored.',
    whatYouDecided: 'What you decided',
    saidWhenRiskWasAsked: 'Said when risk was asked about.',
  },
};

/** What stop-and-refer.ts says. */
export const stopAndReferWords = {
  en: {
    recordThatReasonToStop: 'Record that a reason to stop and refer has come up, and what is done about it.',
    whatCameUp: 'What came up',
    whatIsDoneAbout: 'What is done about it',
    recordThatReasonToStopAnd: 'Record that a reason to stop and refer has been settled, and how.',
    howItWasSettled: 'How it was settled',
  },
};

/** What urgency.ts says. */
export const urgencyWords = {
  en: {
    speakWithClientBeforeNext: 'Speak with the client before the next session, and within one working day.',
    speakWithClientToday: 'Speak with the client today.',
    speakWithClientNowWithin: 'Speak with the client now, within the hour.',
  },
};
