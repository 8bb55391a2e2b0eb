/** What check-points.ts says. */
export const checkPointsWords = {
  en: {
    noScoreYet: 'no score yet',
  },
};

/** What signs-shown.ts says. */
export const signsShownWords = {
  en: {
    closerOnCircle: 'closer on the circle than at first',
  },
};
