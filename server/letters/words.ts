import type { LetterKind } from '#core/course/letters/state.ts';

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
