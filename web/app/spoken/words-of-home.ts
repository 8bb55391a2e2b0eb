import type { Words } from '#web/app/catalogue.ts';

/** What Home of a client and Help now say in English. */
export const english = import.meta.glob<{ default: Words }>(
  [
    '../../messages/en/{sheets,trackers}.ts',
    '../../messages/en/client/{client,feedback,group,help,plan,progress,work}.ts',
  ],
  { eager: true },
);
