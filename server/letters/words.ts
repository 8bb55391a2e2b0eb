import type { LetterKind } from '#core/course/letters/state.ts';

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

/** What stands at the head of a letter on paper, once it was sent and before. */
export const onPaper: Readonly<Record<'en', Record<'sent' | 'draft', Record<LetterKind, string>>>> = {
  en: {
    sent: {
      formulation: 'How we understand it',
      mid_point: 'Half-way',
      ending_summary: 'Summary of our sessions',
      goodbye: 'Goodbye',
    },
    draft: {
      formulation: 'How we understand it (draft)',
      mid_point: 'Half-way (draft)',
      ending_summary: 'Summary of our sessions (draft)',
      goodbye: 'Goodbye (draft)',
    },
  },
};

/** What draw-apart.ts says. */
export const drawApartWords = {
  en: {
    letterWasNotDrawn: 'A letter was not drawn.',
  },
};
