import type { FormOf } from '#core/course/book/acts.ts';

/** The decision on fit, as its form asks it. */
export type SuitabilityFields = FormOf<'decideSuitability'>;
