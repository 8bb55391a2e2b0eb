const words = { en: 'Give both a day and a time.' };

/** What is said of a moment that lacks its day or its time. */
export const saysMoment = words.en;
