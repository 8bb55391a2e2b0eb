import { z } from 'zod';
import { certainty, sources } from './sources.ts';

const atLeast = z.number().int().min(0);

/** What the ending asks: its tasks, what a relapse plan holds at least, and what an early finish still needs. */
export const endingRulesShape = z.strictObject({
  tasks: z.array(z.string()),
  relapsePlan: z.strictObject({
    earlySigns: atLeast,
    relationalSigns: atLeast,
    triggers: atLeast,
    people: atLeast,
    skills: atLeast,
    actionLevels: z.array(z.enum(['green', 'amber', 'red'])),
    wayBack: z.enum(['needed', 'optional']),
  }),
  whenEndingEarly: z.array(z.string()),
  followUpMonths: z.array(z.number().min(0)),
  /** How sure these figures are; DES where they are a choice of this project. */
  certainty: certainty.optional(),
  sources,
});
export type EndingRules = z.output<typeof endingRulesShape>;
