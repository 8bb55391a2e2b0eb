import { same } from '#web/app/same-when-kept.ts';

/** What a tab says to the others when it puts something on the shelf. */
export interface Put {
  thing?: unknown;
  /** What it found there. */
  over?: unknown;
  /** Which tab it is. */
  from?: string;
}

/** This tab among those of this machine: what was opened earlier comes first. */
export const tab = `${Math.floor(performance.timeOrigin).toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Where tabs keep what they typed in a form while the usual entry is another tab’s. */
export const besideOthers = (name: string) => `${name}~`;
export const besideMine = (name: string) => besideOthers(name) + tab;

/** Whether a tab wrote what it typed without knowing of what stands here: both were typed at once. */
export const isTypedAtOnce = (name: string, { thing, over }: Put, here: unknown): boolean =>
  name.startsWith('draft/') &&
  thing !== undefined &&
  here !== undefined &&
  !same(over, here) &&
  !same(thing, here);

/** Of two tabs that wrote at once, which one’s words stand in the usual place: every tab finds the same. */
export const standsAgainst = (from: string, before: string | undefined): boolean =>
  before === undefined || from < before;
