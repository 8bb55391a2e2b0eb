import type { HomeThing } from './home.ts';

/** What comes next where these were left alone: the last of what may come cannot be. */
export const nextLeft = (things: readonly HomeThing[], leftOut: readonly string[]): HomeThing | undefined =>
  things.find(({ left }) => left === undefined || !leftOut.includes(left)) ?? things.at(-1);
