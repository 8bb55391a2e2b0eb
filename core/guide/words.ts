/** What prompts.ts says. */
export const promptsWords = {
  en: {
    alarmIsOpen: 'An alarm is open',
    speakWithClient: 'Speak with the client',
    answerAlarm: 'Answer the alarm',
  },
};

/** What sessions-over.ts says. */
export const sessionsOverWords = {
  en: {
    sessionOn: (n: number, on: string) => `Session ${n} on ${on}`,
  },
};
