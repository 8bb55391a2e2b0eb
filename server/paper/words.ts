/** Why a letter is not made a PDF here, by code. */
export const refusedToDraw = {
  en: {
    'too-hard-to-draw':
      'This letter is too heavy to be made a PDF here. Open the letter’s page and choose Print: every browser can save it as a PDF.',
    'not-in-this-face':
      'This letter holds {{signs}}, which the PDF made here cannot show. Open the letter’s page and choose Print: every browser can save it as a PDF with all its letters.',
    'service-not-in-this-face':
      'The name of the service holds {{signs}}, which the PDF made here cannot show. Open the letter’s page and choose Print: every browser can save it as a PDF with all its letters.',
    'drawing-busy': 'Many letters are being made a PDF just now. Try again in a minute.',
  },
} as const;

/** What draw-apart.ts says. */
export const drawApartWords = {
  en: {
    letterWasNotDrawn: 'A letter was not drawn.',
  },
};

/** What stands on a letter to somebody else beside its own words. */
export const toOther = {
  en: {
    title: 'Letter',
    draft: 'Letter (draft)',
    signed: (name: string, day: string) => `Signed by ${name} on ${day}.`,
    notSigned: 'Not signed yet.',
  },
};

/** Why a letter to somebody else does not go by e-mail, by code. */
export const letterToOtherRefused = {
  en: {
    'no-e-mail-here':
      'E-mail is not set up. Print the letter or download it, and write down here that you posted it or handed it over.',
  },
} as const;
