import { daysBetween } from '#core/days/between.ts';
import type { Group } from '#core/group/group.ts';
import { isOf } from '#core/group/observed/of-meeting.ts';
import { whoseIs } from '#core/group/observed/state.ts';
import { countedRatings } from '#core/group/observed/what-counts.ts';
import { toTenth } from '#core/instruments/scoring/rounding.ts';
import {
  type CasesCounted,
  casesCounted,
  type HoursByCase,
  hoursByCase,
  minutesAbout,
} from './case-hours.ts';
import type { Practice } from './practised.ts';
import type { counted, Scheme } from './schemes.ts';

const once = <One>(all: readonly One[], key: (one: One) => string): One[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

/** Of one supervision about several groups each holds its part of the time: it is one, as long as they are together. */
function partsTogether(parts: Practice['supervisions']): Practice['supervisions'] {
  const wholes = new Map<string, Practice['supervisions'][number]>();
  for (const part of parts)
    wholes.set(part.id, { ...part, minutes: (wholes.get(part.id)?.minutes ?? 0) + part.minutes });
  return [...wholes.values()];
}

/** What somebody did in these groups. @param courses what they gave beside, or in them */
export function practiceIn(
  groups: readonly Group[],
  person: string,
  courses: Practice['courses'] = [],
): Practice {
  const supervisions = groups.flatMap(({ supervised }) =>
    supervised.supervisions
      .filter(({ with: those }) => those.includes(person))
      .map(({ supervision, on, minutes }) => ({
        id: supervision,
        on,
        minutes,
        kind: 'about_group' as const,
      })),
  );
  const led = groups.flatMap(({ id, meetings }) =>
    meetings.held
      .filter(({ led: those }) => those.includes(person))
      .map(({ id: meeting, on }) => ({ group: id, meeting, on })),
  );
  const observed = groups.flatMap((group) =>
    countedRatings(group)
      .filter((one) => one.as !== 'self' && whoseIs(one) !== person)
      .flatMap((rating) => {
        const held = group.meetings.held.find((one) => one.led.includes(person) && isOf(one, rating));
        return held ? [{ group: group.id, meeting: held.id, on: rating.on, by: whoseIs(rating) }] : [];
      }),
  );
  return {
    supervisions: partsTogether(supervisions),
    meetingsLed: led,
    meetingsObserved: once(observed, ({ meeting }) => meeting),
    courses,
  };
}

type Counts = (one: { on: string }) => boolean;

/** One supervision about several groups stands in each of them, with its part of the time, and is one. */
const timesOf = (supervisions: readonly { on: string }[]): number =>
  new Set(supervisions.map(({ on }) => on)).size;

const has: Record<(typeof counted)[number], (done: Practice, counts: Counts) => number> = {
  hours: ({ supervisions }, counts) =>
    toTenth(supervisions.filter(counts).reduce((so, { minutes }) => so + minutes, 0) / 60),
  supervisions: ({ supervisions }, counts) => timesOf(supervisions.filter(counts)),
  meetings_led: ({ meetingsLed }, counts) => meetingsLed.filter(counts).length,
  meetings_observed: ({ meetingsObserved }, counts) => meetingsObserved.filter(counts).length,
  courses: ({ courses }, counts) => courses.filter(counts).length,
  focal_areas: ({ courses }, counts) =>
    new Set(courses.filter((one) => counts(one) && one.area !== '').map(({ area }) => area)).size,
};

/** One line of a scheme: how much there is of what it asks for. */
export interface Stand {
  what: (typeof counted)[number];
  has: number;
  needs: number;
  state: 'reached' | 'not_yet';
  /** Of courses, where so many hours of supervision are asked for each: how they are shared out. */
  byCase?: HoursByCase;
}

/** Where somebody stands against a scheme on that day. IPT protocol reference, 8.3. */
export const standAgainst = (scheme: Scheme, done: Practice, today: string): Stand[] =>
  scheme.needs.map((need) => {
    const { what, atLeast, withinDays, eachObserved = 0, eachHours = 0 } = need;
    const until = done.supervisions.filter(({ on }) => on <= today);
    const heardOf = (course: string) =>
      done.meetingsObserved.filter(({ group, on }) => group === course && on <= today).length;
    // A case of another form trains for another credential.
    const courses = done.courses.filter(
      (one) =>
        one.givenUnder.includes(scheme.credential) &&
        heardOf(one.course) >= eachObserved &&
        minutesAbout(until, one.course) >= eachHours * 60,
    );
    const byCase = hoursByCase(scheme, need, done, today);
    const there = has[what](
      { ...done, courses },
      ({ on }) => on <= today && (withinDays === undefined || daysBetween(on, today) < withinDays),
    );
    const state = there >= atLeast ? 'reached' : 'not_yet';
    return { what, has: there, needs: atLeast, state, ...(byCase && { byCase }) };
  });

/** Times and hours of supervision up to a day: one about several groups stands in each with its part of the time, and is one. */
export function supervisionOf(
  { supervisions }: Practice,
  today: string,
): {
  times: number;
  minutes: number;
  hours: number;
  last: string | null;
} {
  const counted = supervisions.filter(({ on }) => on <= today);
  const minutes = counted.reduce((so, one) => so + one.minutes, 0);
  return {
    times: timesOf(counted),
    minutes,
    hours: toTenth(minutes / 60),
    last:
      counted
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** A line of a scheme as it is shown: within how many days it is counted, and of cases how many there are, and none by itself. */
export interface StandShown extends Omit<Stand, 'byCase'> {
  withinDays: number | null;
  byCase?: CasesCounted;
}

/** Where somebody stands against a scheme, as it is shown. */
export const standsShown = (scheme: Scheme, done: Practice, today: string): { stands: StandShown[] } => ({
  stands: standAgainst(scheme, done, today).map(({ byCase, ...stand }, at) => ({
    ...stand,
    withinDays: scheme.needs[at]?.withinDays ?? null,
    ...(byCase && { byCase: casesCounted(byCase) }),
  })),
});
