import { z } from 'zod';
import { whole } from '#core/forms/fields.ts';

/**
 * What a service lets its clients do with their hours themselves. IPT protocol reference, 1.9: attendance is as the service
 * sets it.
 */
export const hourRulesShape = z.object({
  /** Whether a client may ask for an hour where none is booked. */
  ask: z.enum(['yes', 'no']),
  /** Whether a client may move an hour: at once into one that is free, by asking, or not here. */
  move: z.enum(['at_once', 'asked', 'no']),
  /** So many hours before an hour begins it is moved or cancelled in time; 0 where the service asks for none. */
  notice: whole.min(0).max(240),
  /** So many weeks ahead free hours are shown. */
  weeks: whole.min(1).max(12),
});
export type HourRules = z.output<typeof hourRulesShape>;

/** Until a service has said otherwise a client tells that they cannot come, and asks for nothing here. */
export const usualHourRules: HourRules = { ask: 'no', move: 'no', notice: 0, weeks: 4 };
