import type { FormOf } from '#core/course/book.ts';

type Asked = FormOf<'decideSuitability'>;
type LeftOpen = 'linkedToRelationships' | 'decision';

/** The decision on fit, as its form asks it: what nobody has asked or decided yet is left open. */
export type SuitabilityFields = Omit<Asked, LeftOpen> & Partial<Pick<Asked, LeftOpen>>;
