import { z } from 'zod';
import { placesOf } from './places.ts';
import { answersOfWords } from './words.ts';

/** What stands in a field, or in each line of it. */
type Within<Value> =
  NonNullable<Value> extends readonly (infer Line)[] ? NonNullable<Line> : NonNullable<Value>;
type Filled<Form extends z.ZodType> = Within<z.output<Form>>;
type Field<Of> = keyof Of & string;
type AnswersIn<Value> = readonly Extract<Within<Value>, string>[];

/** The answers that a field of a form chooses among, in their order, so that a screen offers what is asked and nothing else. */
export function answersOf<Form extends z.ZodType, Key extends Field<Filled<Form>>>(
  form: Form,
  field: Key,
): AnswersIn<Filled<Form>[Key]>;
export function answersOf<
  Form extends z.ZodType,
  Key extends Field<Filled<Form>>,
  Inner extends Field<Within<Filled<Form>[Key]>>,
>(form: Form, field: Key, inner: Inner): AnswersIn<Within<Filled<Form>[Key]>[Inner]>;
export function answersOf(form: z.ZodType, ...fields: string[]): readonly unknown[] {
  const place = fields.join('.');
  const chosen = placesOf(form, (field) => (field instanceof z.ZodEnum ? field.options : undefined));
  const found = chosen.find((one) => one.place === place);
  if (!found) throw new Error(answersOfWords.en.fieldIsNoChoiceAmong(place));
  return found.asked;
}
