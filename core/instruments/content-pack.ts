import { z } from 'zod';
import { type Refusal, refuse } from '../refusal.ts';
import { type Instrument, questionsOf } from './instrument.ts';

/** The wording of an instrument, as a service that holds the permission installs it. */
export const contentPackShape = z.object({
  instrument: z.string({ error: 'Name the instrument the pack is for, such as "wsas".' }),
  language: z.string({ error: 'Give the language of the wording, such as "en".' }).min(2),
  /** Who gave the permission to whom. */
  permission: z
    .string({ error: 'Say who gave the permission for this wording, and to whom.' })
    .trim()
    .min(1, 'Say who gave the permission for this wording, and to whom.'),
  attribution: z.string().optional(),
  stem: z.string().nullable().optional(),
  items: z
    .array(z.string().trim().min(1, 'A question is empty: give its wording.'), {
      error: 'Give the wording of the questions as a list, in their order.',
    })
    .min(1, 'Give the wording of the questions as a list, in their order.'),
  /** Labels of the answers, by answer set and value: `{ "default": { "0": "…" } }`. */
  answers: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

export type ContentPack = z.input<typeof contentPackShape>;

type Labels = NonNullable<ContentPack['answers']>;

function labelled(instrument: Instrument, labels: Labels): Instrument['responseSets'] {
  return Object.fromEntries(
    Object.entries(instrument.responseSets).map(([id, set]) => [
      id,
      Array.isArray(set)
        ? set.map((option) => ({ ...option, label: labels[id]?.[String(option.value)] ?? option.label }))
        : set,
    ]),
  );
}

function unknownAnswer(instrument: Instrument, labels: Labels): string | undefined {
  for (const [id, byValue] of Object.entries(labels)) {
    const set = instrument.responseSets[id];
    if (!Array.isArray(set)) return `the pack labels answers “${id}”, which the instrument does not have`;
    const stray = Object.keys(byValue).find((value) => !set.some((option) => String(option.value) === value));
    if (stray !== undefined) return `the pack labels an answer ${stray} that the instrument does not have`;
  }
  return undefined;
}

/** The instrument with a licensed service's wording in it, or why the pack does not fit. Policy P12. */
export function withWording(instrument: Instrument, pack: unknown): Instrument | Refusal {
  const read = contentPackShape.safeParse(pack);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.length ? ` (at ${issue.path.join('.')})` : '';
    return refuse('content-pack', `This content pack cannot be read${where}: ${issue?.message}`);
  }
  const { items, language, permission, stem, attribution, answers = {} } = read.data;
  if (read.data.instrument !== instrument.id) {
    return refuse(
      'content-pack',
      `This content pack is for ${read.data.instrument}, not for the ${instrument.shortName}: choose the right file.`,
    );
  }
  const questions = questionsOf(instrument).length;
  if (items.length !== questions) {
    return refuse(
      'content-pack',
      `The ${instrument.shortName} has ${questions} questions and this content pack has ${items.length}: give the wording of each, in order.`,
    );
  }
  const stray = unknownAnswer(instrument, answers);
  if (stray) return refuse('content-pack', `This content pack does not fit: ${stray}. Take it out.`);
  const first = instrument.items.length;
  return {
    ...instrument,
    language,
    stem: stem ?? instrument.stem,
    licence: {
      ...instrument.licence,
      statement: permission,
      attribution: attribution ?? instrument.licence.attribution,
    },
    responseSets: labelled(instrument, answers),
    items: instrument.items.map((item, index) => ({ ...item, text: items[index] ?? null })),
    unscored: instrument.unscored.map((item, index) => ({ ...item, text: items[first + index] ?? null })),
  };
}

/** Whether the questions can be shown: skeletons take numbers from paper until their wording is installed. */
export function hasWording(instrument: Instrument): boolean {
  return instrument.items.length > 0 && questionsOf(instrument).every((item) => item.text !== null);
}
