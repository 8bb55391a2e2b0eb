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
