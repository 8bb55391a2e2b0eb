import { languageAt } from './piece-of.ts';
import type { Offered } from './speaking.ts';

const folders = import.meta.glob<Offered>('../../messages/*/offered.ts', { eager: true, import: 'default' });

/** The languages that are offered beside English, by their folder. */
export const offered: Readonly<Record<string, Offered>> = Object.fromEntries(
  Object.entries(folders).map(([path, one]) => [languageAt(path), one]),
);

/** The languages that the page at this address can be read in, each by its folder and what it calls itself. */
export const languagesOf = (at: string): (readonly [folder: string, name: string])[] => [
  ['en', 'English'],
  ...Object.entries(offered)
    .filter(([, one]) => one.pages.includes(at))
    .map(([folder, one]) => [folder, one.name] as const),
];
