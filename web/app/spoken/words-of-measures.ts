import type { Words } from '#web/app/catalogue.ts';

/** What the head of a course and its measures say in English; every other room brings the words of all. */
export const english = import.meta.glob<{ default: Words }>(
  [
    '../../messages/en/{measures,sign-offs,trackers}.ts',
    '../../messages/en/signals/signals.ts',
    '../../messages/en/course/{client,course,messages,moving-in,outcome}.ts',
    '../../messages/en/pictures/pictures.ts',
  ],
  { eager: true },
);
