import { z } from 'zod';
import { day } from '#core/forms/fields.ts';
import { packShapeWords } from './words.ts';

const words = (says: string, most: number) =>
  z.string({ error: says }).trim().min(1, says).max(most, packShapeWords.en.thisIsLongerThanCharacters(most));

const fields = {
  instrument: words(packShapeWords.en.nameInstrumentPack, 80),
  /** BCP 47: a language, and a script or a region where they matter. */
  language: z
    .string({ error: packShapeWords.en.giveLanguageOfWordingSuch })
    .regex(
      /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
      packShapeWords.en.giveLanguageOfWordingSuchAs,
    ),
  /** Which edition of the wording this is; kept with every reading. Policy P11. */
  version: words(packShapeWords.en.giveEditionOfThisWording, 80),
  licensee: words(packShapeWords.en.sayWhoHoldsLicenceName, 300),
  licence: words(packShapeWords.en.sayWhatLicence, 2000),
  attribution: words(packShapeWords.en.leaveAttributionOutOrGive, 1000).optional(),
  stem: words(packShapeWords.en.leaveStemOutOrGive, 2000).nullable().optional(),
  items: z
    .array(words(packShapeWords.en.questionIsEmptyGive, 2000), {
      error: packShapeWords.en.giveWordingOfQuestions,
    })
    .min(1, packShapeWords.en.giveWordingOfQuestions)
    .max(200, packShapeWords.en.noInstrumentHasMore),
  /** By answer set or question, and value: `{ "default": { "0": "…" }, "i3": { "0": "…" } }`. */
  answers: z
    .record(
      z.string(),
      z.record(z.string(), words(packShapeWords.en.answerIsEmptyGive, 500), {
        error: packShapeWords.en.giveWordingOfAnswers,
      }),
      { error: packShapeWords.en.giveWordingOfAnswersBy },
    )
    .optional(),
  /** Who put the pack here and when; written when it is added. */
  installed: z
    .object({ by: words(packShapeWords.en.sayWhoPutPackHere, 200), on: day('happened') })
    .optional(),
};

/** The wording of an instrument, as a service that holds the licence for it brings it. Policy P12. */
export const contentPackShape = z.strictObject(fields, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? packShapeWords.en.contentPackHasNoTake(issue.keys.join('”, “'))
      : undefined,
});

export type ContentPack = z.output<typeof contentPackShape>;
