import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { lines, maybe, ten, three } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { areaId } from '#core/protocols/areas/area.ts';

export const form = z.object({
  area: areaId,
  present: z.enum(['present', 'possible', 'absent']),
  temporalLink: three.optional(),
  emotionalCharge: three.optional(),
  activeNow: three.optional(),
  clientSeesIt: three.optional(),
  workable: three.optional(),
  /** How much it distresses the client and gets in the way of their days; asked of disputes. S000-33, S001-20 of the seeds. */
  distress: ten.optional(),
  impairment: ten.optional(),
  evidence: lines,
  against: lines,
  people: z.array(personId).max(50).default([]),
  note: maybe,
});

/** One rating of one problem area, with the evidence (I-11; IPT protocol reference, 2.2 and 2.4). */
export interface AreaRating extends z.output<typeof form> {
  on: string;
}

/** The therapist's working: the client sees the focus and why, not the ratings. */
export interface AreasRated {
  now: Partial<Record<string, AreaRating>>;
  history: AreaRating[];
}

export const facts = { AreaRated: form };
export const fact = factsOf(facts);
export const start: AreasRated = { now: {}, history: [] };
