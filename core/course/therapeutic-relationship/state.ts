import { z } from 'zod';
import type { VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { stateWords } from './words.ts';

export const relationshipKinds = [
  'positive',
  'rupture_withdrawal',
  'rupture_confrontation',
  'parallel',
  'boundary',
] as const;

/** What happened between client and therapist and what it is like outside, never an interpretation of it. IPT protocol reference, 3.7, T-08, M-12, DF-4. */
export const relationshipEvent = z.object({
  kind: z.enum(relationshipKinds, {
    error: stateWords.en.sayWhatItWasSomething,
  }),
  what: text(stateWords.en.whatHappened),
  feeling: maybe,
  spokenOf: z.enum(['yes', 'partly', 'not_yet']).default('not_yet'),
  repair: maybe,
  outside: maybe,
  outsidePersonId: personId.optional(),
  session: sessionNumber.optional(),
  /** `with_client` once the two have spoken of it together. */
  shared: z.enum(['with_client', 'therapist_only']).default('therapist_only'),
});
export type RelationshipEvent = z.output<typeof relationshipEvent>;

export interface TherapeuticRelationship {
  events: VersionedEntry<RelationshipEvent>[];
}

export const facts = { RoomEventNoted: z.object({ id, text: relationshipEvent }) };
export const start: TherapeuticRelationship = { events: [] };
