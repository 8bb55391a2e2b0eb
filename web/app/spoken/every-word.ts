import type { Words } from '#web/app/catalogue.ts';

/** All that Kith says in English. */
export const english = import.meta.glob<{ default: Words }>('../../messages/en/**/*.ts', { eager: true });
