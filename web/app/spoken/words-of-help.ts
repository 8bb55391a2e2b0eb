import type { Words } from '#web/app/catalogue.ts';

/** What Help now says in English, and what surrounds the pages of a course. */
export const english = import.meta.glob<{ default: Words }>(
  [
    '../../messages/en/client/{client,feedback,group,help,plan,work}.ts',
    '../../messages/en/client/help/away.ts',
  ],
  { eager: true },
);
