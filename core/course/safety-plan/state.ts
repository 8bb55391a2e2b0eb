import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { author } from '#core/course/shared/author.ts';
import { sharedWith, type VersionedPlan } from '#core/course/shared/versioned-plan.ts';
import { line, listOf, maybe, ten } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { words } from './words.ts';

const { fields } = words.en;

const list = <Item extends z.ZodType>(item: Item) => listOf(item, 40, fields.tooLong);

/** Each step asks how likely it is to be done, and works on what is in the way. */
const doable = { likely: ten.nullable().default(null), barrier: maybe, fix: maybe };

export const planShape = z.object({
  /** Step 1: how I notice that it is getting worse. */
  warningSigns: list(
    z.object({
      sign: line(fields.sign),
      kind: z.enum(['thought', 'image', 'mood', 'situation', 'behaviour', 'unsaid']).default('unsaid'),
    }),
  ),
  /** Step 2: what I can do on my own. */
  alone: list(z.object({ what: line(fields.activity), ...doable })),
  /** Step 3: where the client goes and whom they see to think of something else. */
  peopleAndPlaces: list(z.object({ who: line(fields.personOrPlace), contact: maybe, ...doable })),
  /** Step 4: people I can ask for help. */
  help: list(
    z.object({
      who: line(fields.person),
      contact: maybe,
      agreed: z.enum(['agreed', 'not_asked', 'unsaid']).default('unsaid'),
      ...doable,
    }),
  ),
  /** Step 5: professionals and services; crisis lines come from the service's settings. */
  professionals: list(z.object({ who: line(fields.professional), contact: maybe })),
  /** Step 6: making my surroundings safer. */
  saferSurroundings: list(
    z.object({
      what: line(fields.madeSafer),
      action: maybe,
      whoHelps: maybe,
      state: z.enum(['done', 'to_do', 'unsaid']).default('unsaid'),
    }),
  ),
  reasonsForLiving: maybe,
  sharedWith: list(sharedWith(fields.person)),
});
export type SafetyPlanText = z.output<typeof planShape>;

/** Whom to call in an emergency: one of the client's own people. Naming nobody takes it back. IPT protocol reference, 9.4. */
export const emergencyContact = z.object({
  person: personId.or(z.literal('')),
  phone: maybe,
  /** When they may be called, and what they may be told. */
  when: maybe,
});

/** In which place the client lives: one of the programme by its id, or a name; empty takes it back. */
export const placeTold = z.object({ place: z.string().trim().max(120, fields.placeTooLong).default('') });

export const facts = {
  PlaceTold: placeTold.extend({ as: author }),
  EmergencyContactNamed: emergencyContact.extend({ as: author }),
  SafetyPlanWritten: z.object({ text: planShape }),
  SafetyPlanLookedAt: z.object({ session: z.number().nullable(), words: z.string() }),
};
export const fact = factsOf(facts);

export interface EmergencyContact extends z.output<typeof facts.EmergencyContactNamed> {
  on: string;
  by: string;
}

export interface PlaceOfClient extends z.output<typeof facts.PlaceTold> {
  on: string;
  by: string;
}

export interface SafetyPlan extends VersionedPlan<SafetyPlanText> {
  contact: EmergencyContact | null;
  /** Where the client lives, by which help near them is found. */
  lives: PlaceOfClient | null;
  looks: { session: number | null; words: string; on: string; by: string }[];
}

export const start: SafetyPlan = { contact: null, lives: null, plan: null, earlier: [], looks: [] };
