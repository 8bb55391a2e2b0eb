import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { bingesAndPurges } from './binges-and-purges.ts';
import { moodOfTheWeek } from './mood-of-the-week.ts';
import { rhythm } from './rhythm.ts';
import { sleepAndEnergy } from './sleep-and-energy.ts';

/** Every tracker that ships: a file each, and a place here. A form takes those it needs. */
export const shippedTrackers: readonly Written<Tracker>[] = [
  rhythm,
  sleepAndEnergy,
  moodOfTheWeek,
  bingesAndPurges,
];
