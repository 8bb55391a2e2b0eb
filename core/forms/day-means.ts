import { z } from 'zod';

/**
 * What a day in a form stands for, and so where it can lie.
 * `lived`: in the client's life, from their birth to today. `happened`: up to today, perhaps before they were born.
 * `planned`: from the day of the act on. `agreed`: a plan that may be written again when it is over, so from the
 * opening of the course on. `either`: behind or ahead.
 */
export type DayMeans = 'lived' | 'happened' | 'planned' | 'agreed' | 'either';

/** The meaning of each field that asks for a day, month, year or moment. */
export const dayMeanings = z.registry<{ means: DayMeans }>();

/** A place of a form that asks for a day, through lists: `taking.since`. */
export interface DayPlace {
  place: string;
  means: DayMeans;
}

/** The schemas right within another, each with the key it stands under; empty for what adds none. */
function within(schema: z.core.$ZodType): { key: string; schema: z.core.$ZodType }[] {
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).map(([key, one]) => ({ key, schema: one }));
  const bare = (one: z.core.$ZodType) => ({ key: '', schema: one });
  if (schema instanceof z.ZodArray) return [bare(schema.element)];
  if (schema instanceof z.ZodUnion) return schema.options.map(bare);
  if (schema instanceof z.ZodIntersection) return [bare(schema.def.left), bare(schema.def.right)];
  if (schema instanceof z.ZodPipe) return [bare(schema.def.in)];
  if (schema instanceof z.ZodRecord) return [bare(schema.valueType)];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly
  )
    return [bare(schema.def.innerType)];
  return [];
}

/** Every place of a form that asks for a day, with what the day means there, each once. */
export function dayPlacesOf(schema: z.core.$ZodType, at = ''): DayPlace[] {
  const found = new Map<string, DayPlace>();
  const meaning = dayMeanings.get(schema);
  if (meaning) found.set(`${at} ${meaning.means}`, { place: at, means: meaning.means });
  for (const { key, schema: inner } of within(schema)) {
    const place = key && at ? `${at}.${key}` : key || at;
    for (const one of dayPlacesOf(inner, place)) found.set(`${one.place} ${one.means}`, one);
  }
  return [...found.values()];
}
