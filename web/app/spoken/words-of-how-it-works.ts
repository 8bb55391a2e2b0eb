import type { Words } from '#web/app/catalogue.ts';

/** How the pages work, in English. */
export const english = import.meta.glob<{ default: Words }>('../../messages/en/how-it-works/*.ts', {
  eager: true,
});
