import type { Doing } from '#core/book/doing.ts';
import { namesMasked } from './names-masked.ts';

/**
 * A text that a fact of the group keeps: whatever is said of a member stands whole in their own course, and here without
 * anybody’s name, so that who is taken out of their course is named nowhere else. IPT protocol reference, 7.6, data model.
 */
export const withoutNames = (text: string, { names = [] }: Pick<Doing, 'names'>): string =>
  namesMasked(text, names);
