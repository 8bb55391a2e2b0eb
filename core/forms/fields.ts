import { z } from 'zod';
import { cleanName } from '#core/words/names.ts';
import { type DayMeans, dayMeanings } from './day-means.ts';
import { alone, named } from './field-fault.ts';
import { saysMoment } from './says-moment.ts';
import { fieldsWords, words } from './words.ts';

/** The pieces every form is made of. Sentences here are what a person reads when a field is wrong. */

/** Each field in which words are asked for, with what they are. */
const wordsAsked = z.registry<{ what: string }>();

/** What the words of this field are, where it asks for any. */
export const asksForWords = (field: z.core.$ZodType): string | undefined => wordsAsked.get(field)?.what;

/** Text as it comes in, sign for sign. Whatever a form asks for in words begins here. */
export const plain = (error?: string) => z.string(error === undefined ? {} : { error });

/** How long free text may be; `long` is a letter, the formulation, an addition; `note` a session’s own, of 5,000 words. What was stored longer stays. */
export const mostOfText = { usual: 5_000, long: 20_000, note: 60_000 } as const;

const upTo = (most: number, what: string = words.en.thisText) => ({
  error: ({ input }: { input?: unknown }) => words.en.tooLong(what, most, String(input).length),
});

const asLine = (field: z.ZodString, what: string) =>
  field
    .min(1, fieldsWords.en.isEmptyWriteFewWords(what))
    .max(300, fieldsWords.en.isLongerThan300Characters(what))
    .register(wordsAsked, { what });

const asWords = (what: string) => plain(fieldsWords.en.isMissingWriteFewWords(what)).trim();

/** Text of one line. */
export const line = (what = 'This') => asLine(asWords(what), what);

/**
 * The name of somebody, as it can stand in a line: without signs that are not seen or turn what stands around it. It is
 * cleaned before it is asked whether anything is left, so that what was read once reads the same again.
 */
export const nameLine = (what: string) => asLine(asWords(what).overwrite(cleanName), what);

/** Longer text, with what is said of too much of it where the form has a sentence of its own. */
export const text = (
  what = 'This',
  { most, tooLong }: { most: number; tooLong?: string } = { most: mostOfText.usual },
) =>
  asWords(what)
    .min(1, fieldsWords.en.isEmptyWriteFewWords(what))
    .max(most, tooLong ?? upTo(most, what))
    .register(wordsAsked, { what });

/** Text of some pages: a letter, a note of one’s own, what is told to whoever takes a course over. */
export const longText = (what: string) => text(what, { most: mostOfText.long });

const maybeUpTo = (most: number) => plain().trim().max(most, upTo(most)).default('');

/** Text that may be left empty. */
export const maybe = maybeUpTo(mostOfText.usual);

/** The same where it may be left empty. */
export const maybeLong = maybeUpTo(mostOfText.long);

/** A list that may be left empty. @param most of so many  @param tooLong what is said of more */
export const listOf = <Item extends z.ZodType>(item: Item, most: number, tooLong: string) =>
  z.array(item).max(most, tooLong).default([]);

export const lines = listOf(line(fieldsWords.en.thisLine), 100, fieldsWords.en.keepThisListUnderHundred);

/** Whether nothing at all was written in this part of a form. */
export function isBlank(written: unknown): boolean {
  if (typeof written === 'object' && written !== null) return Object.values(written).every(isBlank);
  return written === '' || written === null || written === undefined;
}

/** A whole number; limits of its own are added to it. */
export const whole = z.number().int(alone());

/** A rating from 0 to 10. */
export const ten = z
  .number({ error: fieldsWords.en.giveNumberFrom0 })
  .int(alone(fieldsWords.en.giveWholeNumberFrom0))
  .min(0, fieldsWords.en.giveNumberFrom0)
  .max(10, fieldsWords.en.giveNumberFrom0);

/** A rating from 0 to 3. */
export const three = z
  .number()
  .int(alone(fieldsWords.en.give012))
  .min(0, fieldsWords.en.give012)
  .max(3, fieldsWords.en.give012);

/** Years a life in a record can touch, from a grandparent's birth to a plan far ahead. */
const years = { first: '1850', last: '2199' };
const noSuchYear = {
  error: fieldsWords.en.checkYearItLiesBetween(years.first, years.last),
  ...named('no-such-year'),
};
const noSuchDay = { ...alone(fieldsWords.en.thereIsNoSuchDay), ...named('no-such-day') };
const isLivedYear = (value: string) => value.slice(0, 4) >= years.first && value.slice(0, 4) <= years.last;

function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A day: `2026-01-13`. @param means where it can lie; without it no form can ask for one */
export const day = (means: DayMeans) =>
  z
    .string({ error: fieldsWords.en.giveDateSuchAs2026 })
    .regex(/^\d{4}-\d{2}-\d{2}$/, alone(fieldsWords.en.giveDateSuchAs2026))
    .refine(isRealDate, noSuchDay)
    .refine(isLivedYear, noSuchYear)
    .register(dayMeanings, { means });

/** A day, a month or a year: `2026-01-13`, `2026-01`, `2026`. @param means where it can lie */
export const partialDate = (means: DayMeans) =>
  z
    .string({ error: fieldsWords.en.giveDateSuchAs202601 })
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, alone(fieldsWords.en.giveDateSuchAs202601))
    .refine((value) => isRealDate(`${value}-01-01`.slice(0, 10)), noSuchDay)
    .refine(isLivedYear, noSuchYear)
    .register(dayMeanings, { means });

/** A wall-clock moment where the service is: `2026-01-13T10:00`. @param means where it can lie */
export const moment = (means: DayMeans) =>
  z
    .string({ error: saysMoment })
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, alone(saysMoment))
    .refine((value) => isRealDate(value.slice(0, 10)), noSuchDay)
    .refine(isLivedYear, noSuchYear)
    .register(dayMeanings, { means });

export const id = plain().min(1).max(80);

/** Ids of several, each once however often it is named. @param tooMany what is said of more */
export const idsOf = (most: number, tooMany?: string) =>
  z
    .array(id)
    .max(most, tooMany)
    .overwrite((ids) => [...new Set(ids)]);

/** Some of a list, each once at most. */
export const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length, fieldsWords.en.chooseEach);
