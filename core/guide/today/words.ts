/** What session-steps.ts says. */
export const sessionStepsWords = {
  en: {
    isNotAnsweredYet: (shortNameOf: string) => `${shortNameOf} is not answered yet.`,
    alarmOfIsOpen: (on: string) => `An alarm of ${on} is open.`,
    sessionOfLeft: (session: number, sessions: number, left: number) =>
      `Session ${session} of ${sessions}; ${left} left.`,
  },
};
