import type { Offered } from './speaking.ts';

/** The languages that are offered beside English, a file each. */
export const offered = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<{ default: Readonly<Record<string, Offered>> }>('./offered/*.ts', { eager: true }),
  ).map((file) => file.default),
) as Readonly<Record<string, Offered>>;

/** The languages that the page at this address can be read in, each by its folder and what it calls itself. */
export const languagesOf = (at: string): (readonly [folder: string, name: string])[] => [
  ['en', 'English'],
  ...Object.entries(offered)
    .filter(([, one]) => one.pages.includes(at))
    .map(([folder, one]) => [folder, one.name] as const),
];
