import { z } from 'zod';
import { whole } from '#core/forms/fields.ts';

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
    .refine(([least, most]) => least <= most, 'Give the shortest session first, then the longest.'),
  pastWork: z.enum(['context_only', 'patterns', 'developmental_link', 'autobiographical']),
  relationshipUse: z.enum(['real_supportive', 'parallels', 'mentalising_transference', 'metacommunication']),
});
export type Settings = z.output<typeof settingsShape>;
/** The settings in which one course departs from its protocol. */
export const settingsChangeShape = settingsShape.partial();
export type SettingsChange = z.output<typeof settingsChangeShape>;
