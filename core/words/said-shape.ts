import { z } from 'zod';

/** Words that stand in the file they belong to, by language (BCP 47). English is always there. */
export const saidShape = z.object({ en: z.string() }).catchall(z.string());
export type Said = z.infer<typeof saidShape>;
