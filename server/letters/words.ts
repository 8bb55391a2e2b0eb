/** Why a letter is not made a PDF here, by code. */
export const refusedToDraw = {
  en: {
    'too-hard-to-draw':
      'This letter is too heavy to be made a PDF here. Open the letter’s page and choose Print: every browser can save it as a PDF.',
    'drawing-busy': 'Many letters are being made a PDF just now. Try again in a minute.',
  },
} as const;
