import { z } from 'zod';
import { mostOfText, plain, whole } from '#core/forms/fields.ts';
import { inWords } from './in-words.ts';
import { settingsWords } from './words.ts';

const minutes = whole.min(10).max(180);

/** What differs between manuals and services, as settings rather than branches in code. */
export const settingsShape = z.strictObject({
  sickRole: z.enum(['full', 'limited', 'distress_frame', 'none']),
  tryOuts: z.enum(['none', 'suggested', 'agreed', 'formal']),
  /** Whether a session missed without notice uses up one of the N. */
  dnaConsumesSession: z.boolean(),
  griefScope: z.enum(['death_only', 'loss_broad']),
  jointSessionsMax: whole.min(0).max(20),
  /** Months before onset in which events count as near it, and those shown more strongly. */
  lookback: z.strictObject({
    months: whole.min(1).max(60),
    highlighted: whole.min(1).max(60),
  }),
  endingNamedBySessionsLeft: whole.min(1).max(20),
  /** A longer gap between two sessions earns a question. */
  gapDays: whole.min(1).max(366),
  sessionMinutesAllowed: z
    .tuple([minutes, minutes])
    .refine(([least, most]) => least <= most, settingsWords.en.giveShortestSessionFirstThen),
  pastWork: z.enum(['context_only', 'patterns', 'developmental_link', 'autobiographical']),
  relationshipUse: z.enum(['real_supportive', 'parallels', 'mentalising_transference', 'metacommunication']),
  /** What a course begins from; left out, distress where the form speaks of distress, else a diagnosis (11.3, D-19). */
  entry: z.enum(['diagnosis', 'distress']).optional(),
  /** How many focuses at once, in place of what the form allows (11.3, D-03). */
  fociMax: z.union([z.literal(1), z.literal(2)]).optional(),
  /** What a client reads for a problem area, by its id, in place of the form’s own words. */
  areaNames: z.record(plain().max(80), inWords.max(mostOfText.usual)).optional(),
});
export type Settings = z.output<typeof settingsShape>;
/** The settings in which one course departs from its protocol. */
export const settingsChangeShape = settingsShape.partial();
export type SettingsChange = z.output<typeof settingsChangeShape>;
