import type { Words } from '#web/app/catalogue.ts';

/** What Today of a therapist says in English. */
export const english = import.meta.glob<{ default: Words }>(
  [
    '../../messages/en/today.ts',
    '../../messages/en/signals/signals.ts',
    '../../messages/en/course/course.ts',
  ],
  { eager: true },
);
