import { z } from 'zod';
import { line, maybe, partialDate, ten } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { eventWords } from './words.ts';

export const eventKinds = [
  'symptom_onset',
  'symptom_worse',
  'symptom_better',
  'episode',
  'treatment',
  'death',
  'conflict',
  'change_role',
  'relationship_start',
  'relationship_end',
  'move',
  'health',
  'birth',
  'work',
  'positive',
  'anniversary',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What is written of one event (IPT protocol reference, 1.5). */
export const eventFields = z.object({
  date: partialDate('either'),
  dateEnd: partialDate('either').optional(),
  kind: z.enum(eventKinds),
  what: line(eventWords.en.whatHappened),
  /** Ids of people in the inventory. */
  people: z.array(personId).max(50, eventWords.en.nameAtMost50People).default([]),
  /** How the client felt then, looking back: 0 lowest, 10 best. */
  mood: ten.optional(),
  expected: z.enum(['expected', 'unexpected', 'unknown']).default('unknown'),
  wanted: z.enum(['wanted', 'unwanted', 'both', 'unknown']).default('unknown'),
  clientNote: maybe,
});
export type EventFields = z.output<typeof eventFields>;
