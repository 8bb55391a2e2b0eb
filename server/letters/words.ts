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

/** What is asked of whoever words a letter for the service, and why it is not taken. */
export const templateWords = {
  en: {
    name: 'Give the letter a name, so that it is found.',
    nameTooLong: 'Say it in up to 60 characters.',
    words: 'Write the letter.',
    tooLong: 'Keep the letter under 5,000 characters.',
    tooMany: 'Keep it under forty letters.',
    twice: 'Two letters bear one name. Give each a name of its own.',
    unknownGap: (name: string, known: readonly string[]) =>
      `There is nothing to fill [${name}] with. What can be filled in: ${known.map((one) => `[${one}]`).join(', ')}.`,
    gapNotForThem: (name: string) =>
      `Take out [${name}]: a school, or somebody who does not look after the client’s health, is not told it.`,
    'stale-templates':
      'Somebody changed the letters while you were writing. Look at them as they stand now, and make your change again.',
  },
} as const;
