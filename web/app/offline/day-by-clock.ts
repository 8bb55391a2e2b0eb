import { dayAt } from '#core/days/wall-clock.ts';

/**
 * The day where the service is, by the clock of this machine: never before the one that the server said last.
 * @param now the instant by that clock
 */
export const dayByClock = (now: string, zone: string, said: string): string =>
  [dayAt(now, zone), said].toSorted().at(-1) ?? said;
