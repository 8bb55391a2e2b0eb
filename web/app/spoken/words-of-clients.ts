import type { Words } from '#web/app/catalogue.ts';

/** What the pages of a client say in English: theirs, and what they share with those who work here. */
export const english = import.meta.glob<{ default: Words }>(
  [
    '../../messages/en/client/**/*.ts',
    '../../messages/en/{appointments,beside,calendar,captures,choice,close-card,comparison,grounds,how-it-began,letters,measures,moods,risk,sheets,timeline,trackers}.ts',
    '../../messages/en/signals/signals.ts',
    '../../messages/en/course/outcome.ts',
    '../../messages/en/{formulation,people,pictures}/*.ts',
    '../../messages/en/work/{choices,feelings,patterns,routines,talks}.ts',
  ],
  { eager: true },
);
