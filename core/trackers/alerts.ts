import { daysBetween } from '#core/days/between.ts';
import type { Tracker, TrackerAlert, TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { DiaryDay, Targets } from './note.ts';

/** Something in a diary that asks for somebody’s eye: on which days, and what was noted there. */
export interface Raised {
  alert: string;
  /** The day on which it was there for long enough. */
  on: string;
  from: string;
  to: string;
  seen: { day: string; values: Record<string, number> }[];
}

/** A rule that cannot be read, and for which field a target has to be agreed first. */
export interface Unready {
  alert: string;
  target: string;
}

type SleepAndEnergy = Extract<TrackerAlert, { rule: 'sleep_and_energy' }>;

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : undefined;

/**
 * What “up” is measured against, for which 7.8 names no baseline: the client’s usual, as agreed for this field; else the
 * nought of a scale that runs below and above it, as that of the rhythm metric does from −5 to 5. Otherwise there is none.
 */
export function usualOf(field: TrackerField | undefined, targets: Targets): number | undefined {
  const agreed = field && numberIn(targets[field.id]);
  if (agreed !== undefined) return agreed;
  return field && 'min' in field && field.min < 0 && field.max > 0 ? 0 : undefined;
}

/** Whether it is as much or more; 7.6 hours less 4.6 are 3, whatever binary fractions make of it. */
const isAtLeast = (value: number, limit: number): boolean => value >= limit - 1e-9;

/** Which target an alert waits for; undefined where it can be read. */
function waitsFor({ fields }: Pick<Tracker, 'fields'>, alert: TrackerAlert, targets: Targets) {
  if (alert.rule !== 'sleep_and_energy') return undefined;
  if (numberIn(targets[alert.sleep]) === undefined) return alert.sleep;
  const energy = fields.find(({ id }) => id === alert.energy);
  return usualOf(energy, targets) === undefined ? alert.energy : undefined;
}

/** Sleep far enough under its target and energy far enough above usual. IPT protocol reference, 12.1. */
function sleepAndEnergy(alert: SleepAndEnergy, tracker: Pick<Tracker, 'fields'>, targets: Targets) {
  const target = numberIn(targets[alert.sleep]) ?? Number.NaN;
  const energy = tracker.fields.find(({ id }) => id === alert.energy);
  const usual = usualOf(energy, targets) ?? Number.NaN;
  return (values: Record<string, number>) =>
    isAtLeast(target - (values[alert.sleep] ?? Number.NaN), alert.hoursUnder) &&
    isAtLeast((values[alert.energy] ?? Number.NaN) - usual, alert.pointsUp);
}

const fieldsOf = (alert: TrackerAlert): string[] =>
  alert.rule === 'sleep_and_energy' ? [alert.sleep, alert.energy] : [alert.field];

function meets(alert: TrackerAlert, tracker: Pick<Tracker, 'fields'>, targets: Targets) {
  if (alert.rule === 'sleep_and_energy') return sleepAndEnergy(alert, tracker, targets);
  const { field, value: limit } = alert;
  return alert.rule === 'at_least'
    ? (values: Record<string, number>) => (values[field] ?? Number.NaN) >= limit
    : (values: Record<string, number>) => (values[field] ?? Number.NaN) <= limit;
}

/** Days that follow one another without a gap; a day between that was not noted ends the run. */
function runs(days: Raised['seen'], apart: number): Raised['seen'][] {
  const found: Raised['seen'][] = [];
  for (const day of days) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before && daysBetween(before.day, day.day) === apart) run.push(day);
    else found.push([day]);
  }
  return found;
}

type Read = Pick<Tracker, 'fields' | 'alerts'>;

/**
 * What of a diary asks for somebody’s eye, each run of days once, however long it goes on. Each day is read by the rule of
 * the edition it was noted in; how many days running are needed says the one of the day on which they were.
 * @param targetsOn the targets that held on a day
 * @param editionOn the edition in which a day was noted, where it is another than the tracker’s
 */
export function alertsIn(
  tracker: Pick<Tracker, 'fields' | 'alerts' | 'every'>,
  diary: readonly DiaryDay[],
  targetsOn: (day: string) => Targets,
  editionOn: (day: string) => Read = () => tracker,
): Raised[] {
  const apart = tracker.every === 'week' ? 7 : 1;
  const ids = new Set(diary.flatMap(({ day }) => editionOn(day).alerts.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const ruleOn = (day: string) => editionOn(day).alerts.find((one) => one.id === id);
    const met = diary.flatMap(({ day, fields }) => {
      const rule = ruleOn(day);
      const values = rule && valuesFor(rule, fields);
      return values && meets(rule, editionOn(day), targetsOn(day))(values) ? [{ day, values }] : [];
    });
    return runs(met, apart).flatMap((seen): Raised[] => {
      const [first, last] = [seen[0], seen.at(-1)];
      const on = seen.find(({ day }, place) => place + 1 >= (ruleOn(day)?.days ?? Number.POSITIVE_INFINITY));
      return first && last && on ? [{ alert: id, on: on.day, from: first.day, to: last.day, seen }] : [];
    });
  });
}

/** What a rule reads of a day. */
const valuesFor = (rule: TrackerAlert, fields: DiaryDay['fields']): Record<string, number> =>
  Object.fromEntries(
    fieldsOf(rule).flatMap((id) => {
      const value = numberIn(fields[id]);
      return value === undefined ? [] : [[id, value]];
    }),
  );

/** Alerts that cannot be read yet, since a target they are measured against was never agreed. */
export function unready(tracker: Pick<Tracker, 'fields' | 'alerts'>, targets: Targets): Unready[] {
  return tracker.alerts.flatMap((alert) => {
    const target = waitsFor(tracker, alert, targets);
    return target === undefined ? [] : [{ alert: alert.id, target }];
  });
}
