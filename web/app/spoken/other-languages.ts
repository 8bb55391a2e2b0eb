import type { Words } from '#web/app/catalogue.ts';

/** The words of the languages beside English, each file by itself. Only who reads one of them is sent which there are. */
export const others = import.meta.glob<{ default: Words }>([
  '../../messages/*/**/*.ts',
  '!../../messages/en/**',
]);
