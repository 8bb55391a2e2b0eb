import { z } from 'zod';
import { faultOf } from '#core/forms/field-fault.ts';
import { day } from '#core/forms/fields.ts';
import { type Refusal, type RefusalValues, refuse } from '#core/forms/refusal.ts';
import { type Instrument, questionsOf } from '#core/instruments/instrument/instrument.ts';
import { answersMisfit, withAnswerWords } from './answers.ts';

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

const unfit = (because: string, values: RefusalValues): Refusal => refuse('content-pack', because, values);

/** A pack read by its shape alone, or why not, with the field at fault. */
export function readPack(pack: unknown): ContentPack | Refusal {
  const read = contentPackShape.safeParse(pack);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.length ? ` (at ${issue.path.join('.')})` : '';
  return unfit(`This content pack cannot be read${where}: ${issue?.message}`, {
    field: issue?.path.join('.') ?? '',
    fault: issue ? faultOf(issue) : '',
    ...(issue?.code === 'unrecognized_keys' && { unknown: issue.keys }),
  });
}

/** The instrument with a licensed service's wording in it, or why the pack does not fit. Policy P12. */
export function withWording(instrument: Instrument, given: unknown): Instrument | Refusal {
  const pack = readPack(given);
  if ('refused' in pack) return pack;
  const { items, language, version, licensee, licence, stem, attribution, answers = {} } = pack;
  const name = instrument.shortName;
  if (pack.instrument !== instrument.id) {
    return unfit(
      `This content pack is for ${pack.instrument}, not for the ${name} (at instrument): choose the right file.`,
      { field: 'instrument', given: pack.instrument },
    );
  }
  const questions = questionsOf(instrument);
  if (!isAnsweredHere(instrument)) {
    return unfit(`The ${name} is not answered in Kith, so it takes no wording (at instrument).`, {
      field: 'instrument',
      answered: 'elsewhere',
    });
  }
  if (hasWording(instrument)) {
    return unfit(`The wording of the ${name} ships with Kith, so it takes no other (at instrument).`, {
      field: 'instrument',
      wording: 'ships',
    });
  }
  if (items.length !== questions.length) {
    return unfit(
      `The ${name} has ${questions.length} questions and this content pack has ${items.length} (at items): give the wording of each, in order.`,
      { field: 'items', questions: questions.length, given: items.length },
    );
  }
  const misfit = answersMisfit(instrument, answers);
  if (misfit) return unfit(`This content pack does not fit: ${misfit.because}.`, misfit.values);
  const answered = withAnswerWords(instrument, answers);
  const first = instrument.items.length;
  return {
    ...instrument,
    ...answered,
    language,
    wording: { language, version },
    stem: stem ?? instrument.stem,
    licence: {
      ...instrument.licence,
      statement: `${licensee}: ${licence}`,
      attribution: attribution ?? instrument.licence.attribution,
    },
    items: answered.items.map((item, index) => ({ ...item, text: items[index] ?? null })),
    unscored: answered.unscored.map((item, index) => ({ ...item, text: items[first + index] ?? null })),
  };
}

/** Whether it is answered in Kith at all: some are only named, with where they come from. */
export function isAnsweredHere(instrument: Instrument): boolean {
  const questions = questionsOf(instrument);
  return questions.length > 0 && questions.every((item) => item.answers !== null);
}

/** Whether the questions can be shown: skeletons take numbers from paper until their wording is installed. */
export function hasWording(instrument: Instrument): boolean {
  return instrument.items.length > 0 && questionsOf(instrument).every((item) => item.text !== null);
}
