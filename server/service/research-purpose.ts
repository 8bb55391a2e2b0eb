import { z } from 'zod';
import type { Installation } from '#server/installation.ts';
import { keptSetting } from './stored-settings.ts';
import { research } from './words.ts';

/** What research is for, as a client is told before they are asked; null where the service does none. */
export const researchForm = z
  .object({
    purpose: z.string().trim().min(1, research.en.purpose).max(600, research.en.tooLong),
  })
  .nullable();
type Research = z.output<typeof researchForm>;

/** What research is for, as every page is told when it starts. */
export const researchHere = ({ db }: Pick<Installation, 'db'>): Promise<Research> => researchIn(db);

const researchIn = keptSetting('research', researchForm, null);
