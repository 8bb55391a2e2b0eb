import { instantOf, type WallClock } from '#core/days/wall-clock.ts';
import type { Ahead, Choice, Rules } from './choice.ts';
import { measuresAskedAt, reminderGoesAt } from './goes-at.ts';

/** An hour that may be reminded of. */
export interface HourAhead extends WallClock {
  id: string;
  /** The instant at which it was booked, or moved, as it was recorded. */
  since: string;
}

/** What a client has chosen, and since when. */
export type Chosen = Choice & {
  /** The instant at which it was recorded. */
  at: string;
};

/** One reminder whose time has come. `until` is when its hour begins: afterwards it goes no more. */
export interface DueReminder {
  what: 'hour' | 'measures';
  /** What tells it from every other of its course: once written, it is never written again. */
  key: string;
  hour: HourAhead;
  until: string;
}

const isBy = (instant: string, now: string) => Date.parse(instant) <= Date.parse(now);

const whoseOf = ({ zone, quiet }: Choice, rules: Pick<Rules, 'quiet'>) => ({
  zone,
  quiets: [rules.quiet, ...(quiet ? [quiet] : [])],
});

/**
 * Which reminders of these hours are to go now. What was booked, moved or agreed to after a reminder's time is not reminded of
 * then: whoever did so knows of it. Of two that are due at once, as after a stop of the server, the later one goes alone.
 */
export function hoursDue(
  hours: readonly HourAhead[],
  chosen: Chosen,
  rules: Pick<Rules, 'quiet' | 'ahead'>,
  now: string,
): DueReminder[] {
  const whose = whoseOf(chosen, rules);
  return hours.flatMap((hour): DueReminder[] => {
    const until = instantOf(hour);
    if (isBy(until, now)) return [];
    const due = chosen.ahead.flatMap((ahead): { ahead: Ahead; at: string }[] => {
      const at = rules.ahead.includes(ahead) ? reminderGoesAt(hour, ahead, whose) : null;
      const isDue = at !== null && isBy(at, now) && isBy(hour.since || at, at) && isBy(chosen.at, at);
      return isDue ? [{ ahead, at }] : [];
    });
    const last = due.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
    return last ? [{ what: 'hour', key: `hour/${hour.id}/${hour.at}/${last.ahead}`, hour, until }] : [];
  });
}

/** Whether what is to be filled in for a session is asked for once more now: by the day of its hour, and once whatever becomes of that. */
export function measuresDueNow(
  session: number | null,
  next: HourAhead | undefined,
  chosen: Chosen,
  { rules, now }: { rules: Pick<Rules, 'quiet'>; now: string },
): DueReminder[] {
  if (chosen.measures !== 'asked_again' || session === null || !next) return [];
  const until = instantOf(next);
  const at = measuresAskedAt(next, whoseOf(chosen, rules));
  const isDue =
    at !== null && isBy(at, now) && !isBy(until, now) && isBy(next.since || at, at) && isBy(chosen.at, at);
  return isDue ? [{ what: 'measures', key: `measures/${session}`, hour: next, until }] : [];
}
