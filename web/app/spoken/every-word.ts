import type { Words } from '#web/app/catalogue.ts';

/** All that Kith says in English, but for how its pages work, which is brought to who asks for it. */
export const english = import.meta.glob<{ default: Words }>(
  ['../../messages/en/**/*.ts', '!../../messages/en/how-it-works/**'],
  { eager: true },
);
