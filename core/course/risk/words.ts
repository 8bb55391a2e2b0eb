/** What is said of an alarm while it waits, by language. */
export const words = {
  en: {
    fields: { did: 'What you did' },
    says: {
      tellDoneAtAlarm:
        'Record what was done at an alarm so far, in your own words: who was called and when, and where the client is now or to whom they were handed; the alarm stays open until a clinician answers it.',
    },
    sentences: { DoneAtAlarmTold: 'It was told what was done at an alarm.' },
  },
} as const;
