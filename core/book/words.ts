/** What book.ts says. */
export const bookWords = {
  en: {
    twoChaptersFoldFact: (type: string) => `Two chapters fold the fact ${type}.`,
    twoChaptersHaveActCalled: (name: string) => `Two chapters have an act called ${name}.`,
    noChapterFoldsFact: (type: string) => `No chapter folds the fact ${type}.`,
    thereIsNoActCalled: (name: string) => `There is no act called ${name}.`,
    actGaveNoFact: (name: string) => `The act ${name} gave no fact.`,
  },
};
