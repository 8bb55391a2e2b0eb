import type { FormOf } from '#core/course/book.ts';

/** The decision on fit, as its form asks it. */
export type SuitabilityFields = FormOf<'decideSuitability'>;
