import type { Words } from '#web/app/catalogue.ts';

/** What the pages of a course say at a desk in English, and what they show of the client’s pages and of a group. */
export const english = import.meta.glob<{ default: Words }>(
  [
    '../../messages/en/{*,new-course/*}.ts',
    '../../messages/en/{course,directory,ending,formulation,opening,people,pictures,record,referrals,session,signals,work}/**/*.ts',
    '../../messages/en/client/{client,cycle,help,messages,plan,timeline}.ts',
    '../../messages/en/client/help/away.ts',
    '../../messages/en/group/{group,leave,meeting,supervised}.ts',
    '../../messages/en/service/{evidence,forms,why}.ts',
  ],
  { eager: true },
);
