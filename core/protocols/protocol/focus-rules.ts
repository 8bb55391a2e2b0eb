import { z } from 'zod';
import { areaId } from '#core/protocols/areas/area.ts';
import { inWords } from './in-words.ts';
import { sources } from './sources.ts';
import { focusRulesWords } from './words.ts';

const noFocus = {
  en: 'Name at least one problem area, or under bySheet the sheet that says what the work is about.',
};

/** How the focus is chosen: how many, from which areas, by which rules, under which guards. */
export const focusRulesShape = z
  .strictObject({
    default: z
      .number()
      .int()
      .min(1, focusRulesWords.en.courseHasAtLeastOne)
      .max(2, focusRulesWords.en.twoFocusesAtMost),
    max: z
      .number()
      .int()
      .min(1, focusRulesWords.en.courseHasAtLeastOne)
      .max(2, focusRulesWords.en.twoFocusesAtMost),
    /** None where a sheet says what the work is about. */
    areas: z.array(areaId),
    /** The sheet that takes the place of a problem area: the pattern of DIT, the schema of MIT. */
    bySheet: z.string().optional(),
    selection: z.array(z.strictObject({ id: inWords, title: inWords, says: inWords })),
    guards: z.array(z.strictObject({ key: inWords, says: inWords })),
    /** Latest share of the course for a change of focus that no new event forces. */
    changeBy: z.number().min(0).max(1),
    sources,
  })
  .refine(({ default: usual, max }) => usual <= max, {
    path: ['default'],
    error: focusRulesWords.en.usualNumberOfFocuses,
  })
  .refine(({ areas, bySheet }) => areas.length > 0 || bySheet !== undefined, {
    path: ['areas'],
    error: noFocus.en,
  });
export type FocusRules = z.output<typeof focusRulesShape>;

/** How much a technique is used: 0 not usually, 3 most (IPT protocol reference, 3.11). */
const weight = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** By phase, and by the room of the area that is the focus. */
export const emphasisShape = z.strictObject({
  techniques: z.array(z.string()).min(1),
  initial: weight,
  grief: weight,
  role_dispute: weight,
  role_transition: weight,
  interpersonal_deficits: weight,
  ending: weight,
});
export type Emphasis = z.output<typeof emphasisShape>;
