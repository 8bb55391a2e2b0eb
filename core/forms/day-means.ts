import { z } from 'zod';
import { placesOf } from './places.ts';

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

/** Every place of a form that asks for a day, with what the day means there, each once. */
export function dayPlacesOf(schema: z.core.$ZodType): DayPlace[] {
  const places = placesOf(schema, (field) => dayMeanings.get(field)?.means);
  return [
    ...new Map(places.map(({ place, asked }) => [`${place} ${asked}`, { place, means: asked }])).values(),
  ];
}
