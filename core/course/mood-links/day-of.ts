import type { MoodLink } from './state.ts';

/** The day of a moment: when it happened, where that day is known, else the day it was written down. */
export const dayOf = ({ event, on }: Pick<MoodLink, 'event' | 'on'>): string =>
  event.when.length >= 10 ? event.when.slice(0, 10) : on;
