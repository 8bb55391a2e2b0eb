/** What is said of evidence that is asked for as data, by language. */
export const words = {
  en: {
    agreedOn: (on: string) => `Agreed on ${on}.`,
    agreedUntil: (on: string, ends: string) => `Agreed on ${on}, until ${ends}.`,
    noContract: 'There is no contract yet.',
    agreed: (what: string) => `Agreed: ${what}.`,
    without: (on: string, what: string) => `Begun without a diagnosis on ${on}, for: ${what}.`,
    asksDiagnosis: (on: string, what: string) =>
      `Begun without a diagnosis on ${on}, for: ${what}. This form of therapy asks for one: name it, pass this over with the reason, or set this course to begin from distress.`,
    noFocus: 'No focus is agreed yet.',
    goalsSet: 'The goals are set.',
    goalsLeft: (left: string) => `Still to set: ${left}.`,
    answered: (times: number) => (times === 1 ? 'Answered once.' : `Answered ${times} times.`),
    answers: (measure: string, found: number, asked: number) => `${measure}: ${found} of ${asked} answered.`,
    noneCanShow: 'Nothing in the record can show this.',
  },
};
