/** What is said of a field of any form. */
export const words = {
  en: {
    thisText: 'This text',
    notComplete: 'This form is not complete.',
    nthLine: (nth: number) => `line ${nth}`,
    tooLong: (what: string, most: number, has: number) =>
      `${what} may have ${counted(most)} characters and has ${counted(has)}: shorten it, or split it in two.`,
  },
} as const;

const counted = (characters: number): string => characters.toLocaleString('en-GB');
