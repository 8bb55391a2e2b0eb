import type { Words } from './catalogue.ts';

/** All that Kith says in English. */
export const english = import.meta.glob<{ default: Words }>('../messages/en/**/*.ts', { eager: true });
