/** What closing says, and no sentence of the code does yet. */
export const words = {
  en: {
    finishFirst: 'Record the early finish first (PD-25): the reason, and what was still done of the ending.',
    noFinalScore:
      'There is no score of the last session or since. Ask the measure once more, or pass this with the reason.',
  },
};
