/** What answers.ts says. */
export const answersWords = {
  en: {
    questionOfCannotBeGive: (n: number, shortName: string, given: string, offered: string, orNot: string) =>
      `Question ${n} of the ${shortName} cannot be ${given}: give ${offered}${orNot}, or leave it empty.`,
    takesAnswersInOrder: (shortName: string, short: number, long: string, given: string | number) =>
      `The ${shortName} takes ${short}${long} answers in order, and ${given} came: give one for each question, empty where it was not answered.`,
  },
};
