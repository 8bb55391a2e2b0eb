import { z } from 'zod';
import { day } from '#core/forms/fields.ts';

const words = (says: string, most: number) =>
  z
    .string({ error: says })
    .trim()
    .min(1, says)
    .max(most, `This is longer than ${most} characters: shorten it.`);

const fields = {
  instrument: words('Name the instrument the pack is for, such as "wsas".', 80),
  /** BCP 47: a language, and a script or a region where they matter. */
  language: z
    .string({ error: 'Give the language of the wording, such as "en".' })
    .regex(
      /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
      'Give the language of the wording, such as "en" or "pt-BR".',
    ),
  /** Which edition of the wording this is; kept with every reading. Policy P11. */
  version: words('Give the edition of this wording, such as "2026-01".', 80),
  licensee: words('Say who holds the licence: the name of your service.', 300),
  licence: words('Say what the licence is: who gave it, when, and for what.', 2000),
  attribution: words('Leave attribution out, or give the line the licence asks for.', 1000).optional(),
  stem: words('Leave the stem out, or give its wording.', 2000).nullable().optional(),
  items: z
    .array(words('A question is empty: give its wording.', 2000), {
      error: 'Give the wording of the questions as a list, in their order.',
    })
    .min(1, 'Give the wording of the questions as a list, in their order.')
    .max(200, 'No instrument has more than 200 questions.'),
  /** By answer set or question, and value: `{ "default": { "0": "…" }, "i3": { "0": "…" } }`. */
  answers: z
    .record(
      z.string(),
      z.record(z.string(), words('An answer is empty: give its wording.', 500), {
        error: 'Give the wording of answers by their value, such as { "0": "…" }.',
      }),
      { error: 'Give the wording of answers by answer set, such as { "default": { "0": "…" } }.' },
    )
    .optional(),
  /** Who put the pack here and when; written when it is added. */
  installed: z.object({ by: words('Say who put the pack here.', 200), on: day('happened') }).optional(),
};

/** The wording of an instrument, as a service that holds the licence for it brings it. Policy P12. */
export const contentPackShape = z.strictObject(fields, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `A content pack has no “${issue.keys.join('”, “')}”: take it out, or check its spelling.`
      : undefined,
});

export type ContentPack = z.output<typeof contentPackShape>;
