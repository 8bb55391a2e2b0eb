import type { HomeThing } from './home.ts';

/** What still waits where these were left alone. The last of what may come says that nothing does. */
export const stillWaiting = (things: readonly HomeThing[], leftOut: readonly string[]): HomeThing[] =>
  things.slice(0, -1).filter(({ left }) => left === undefined || !leftOut.includes(left));

/** What comes next where these were left alone. */
export const nextLeft = (things: readonly HomeThing[], leftOut: readonly string[]): HomeThing | undefined =>
  stillWaiting(things, leftOut)[0] ?? things.at(-1);
