import type { z } from 'zod';
import { chapterNames, chapters } from '#core/course/chapters.ts';

/** The shape of every fact a chart may hold, by type. A file from elsewhere and a stored chart are checked against it. */
export const factShapes: ReadonlyMap<string, z.ZodType> = new Map(
  chapterNames.flatMap((name) => Object.entries<z.ZodType>(chapters[name].facts)),
);
