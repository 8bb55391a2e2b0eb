import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { lines, maybe } from '#core/forms/fields.ts';

/** The circles of a life that can be asked about (IPT protocol reference, 4.2). */
export const lifeCircles = [
  'family_of_origin',
  'household',
  'partner',
  'children',
  'friends',
  'work_or_study',
  'neighbours',
  'community_or_faith',
  'online',
  'professionals',
  'people_lost',
  'people_missed',
] as const;

export const described = z.object({
  coverage: z.array(z.enum(lifeCircles)).max(lifeCircles.length).default([]),
  /** Roles nobody fills: “no one I could call at night”. */
  absentRoles: lines,
  socialActivities: maybe,
  languages: maybe,
  familyMap: maybe,
  /** What stands out to the client in the whole picture. */
  standsOut: maybe,
  /** Habits seen across ties, such as how anger is shown: the therapist's working. */
  patternNotes: maybe,
});

/** What is true of the network as a whole rather than of one person. */
export interface Network extends z.output<typeof described> {
  version: number;
  /** Who described it last, and when; absent in records written before it was kept. */
  lastBy?: Author;
  lastOn?: string;
}

/** Without the therapist's working when the client writes: theirs stays as it was, and is never copied into the client's own words. */
export const facts = {
  NetworkDescribed: described.extend({ patternNotes: z.string().optional(), as: author.optional() }),
};
export const fact = factsOf(facts);
export const start: Network = { ...described.parse({}), version: 0 };
