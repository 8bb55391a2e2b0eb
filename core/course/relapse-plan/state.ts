import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { sharedWith, type VersionedPlan } from '#core/course/shared/versioned-plan.ts';
import { day, line, lines, listOf, maybe } from '#core/forms/fields.ts';
import { personOrNobody } from '#core/forms/person-named.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { words } from './words.ts';

const { fields } = words.en;

/** The plan for staying well that the client keeps (E-07). Keys are those of IPT protocol reference, 6.3. */

const list = <Item extends z.ZodType>(item: Item) => listOf(item, 60, fields.tooLong);

export const relapsePlanShape = z.object({
  /** RP.myStory */
  myStory: maybe,
  signs: z.object({
    /** RP.signs.early */
    early: list(
      z.object({
        sign: line(fields.sign),
        domain: z
          .enum(['sleep', 'energy', 'mood', 'thinking', 'behaviour', 'relational', 'unsaid'])
          .default('unsaid'),
        whoMightNotice: maybe,
        threshold: maybe,
      }),
    ),
    /** RP.signs.red */
    red: lines,
  }),
  /** RP.triggers: an event, a person or a date. */
  triggers: list(
    z.object({
      what: line(fields.trigger),
      person: maybe,
      when: maybe,
      area: areaId.nullable().default(null),
      plan: maybe,
    }),
  ),
  /** RP.vulnerable */
  vulnerable: z.object({ area: areaId.nullable().default(null), pattern: maybe }).prefault({}),
  /** RP.people: an inventory id in `person` where there is one, a name in `who` always. */
  people: list(
    z.object({
      who: line(fields.person),
      person: personOrNobody,
      forWhat: maybe,
      howToAsk: maybe,
      agreed: z.enum(['agreed', 'not_asked', 'unsaid']).default('unsaid'),
      spotsSigns: z.enum(['spots_signs', 'unsaid']).default('unsaid'),
    }),
  ),
  /** RP.skills */
  skills: list(z.object({ skill: line(fields.skill), example: maybe, when: maybe })),
  /** RP.actions */
  actions: z.object({ green: lines, amber: lines, red: lines }),
  /** RP.keepWell */
  keepWell: list(z.object({ what: line(fields.keptUp), howOften: maybe })),
  /** RP.selfCheck */
  selfCheck: z.object({ measure: maybe, howOften: maybe, thresholds: maybe, whoSees: maybe }).prefault({}),
  /** RP.medication */
  medication: z.object({ plan: maybe, prescriber: maybe }).prefault({}),
  /** RP.professional: how to come back. */
  wayBack: maybe,
  /** RP.crisis: what the plan says about crisis, beside the safety plan itself. */
  crisis: maybe,
  /** RP.setbacks */
  setbacks: maybe,
  /** RP.sharedWith */
  sharedWith: list(sharedWith(fields.person)),
  /** RP.reviewDate */
  reviewDate: z.union([day('agreed'), z.literal('')]).default(''),
});
export type RelapsePlanText = z.output<typeof relapsePlanShape>;

export const facts = { RelapsePlanWritten: z.object({ text: relapsePlanShape }) };
export const fact = factsOf(facts);

export type RelapsePlan = VersionedPlan<RelapsePlanText>;

export const start: RelapsePlan = { plan: null, earlier: [] };
