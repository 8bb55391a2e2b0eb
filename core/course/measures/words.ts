/** What is said with a form that cannot be taken while an answer about safety on it can be read. */
export const words = {
  en: {
    safetyAnswer: (item: number, value: number) => `Question ${item}, about safety, was answered ${value}.`,
    askNow: 'That counts whatever else is wrong: speak about it now.',
  },
};
