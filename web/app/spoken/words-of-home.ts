import type { Words } from '#web/app/catalogue.ts';

/** What Home of a client says in English. */
export const english = import.meta.glob<{ default: Words }>(
  ['../../messages/en/client/{change,client}.ts', '../../messages/en/client/{help/away,work/nothing}.ts'],
  { eager: true },
);
