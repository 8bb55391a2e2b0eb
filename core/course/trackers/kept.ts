import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { daysBetween } from '#core/days/between.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { everyTracker } from '#core/protocols/trackers/tracker-named.ts';
import type { DiaryDay, Targets } from '#core/trackers/note.ts';
import { asDiary } from '#core/trackers/weeks.ts';
import type { KeptTracker } from './state.ts';
import { refuseBecause } from './words.ts';

export const keptTracker = (course: Course, tracker: string): KeptTracker | undefined =>
  course.trackers.kept.find((one) => one.tracker.id === tracker);

/** Whether any tracker is there to be stopped, aimed at or noted. */
export const whileKept = (course: Course): Refusal | undefined =>
  whileUnderWay(course) ?? (course.trackers.kept.length > 0 ? undefined : refuseBecause('not-offered'));

/** The tracker while the client still notes it; else why nothing can be done with it. */
export function stillKept(course: Course, tracker: string): KeptTracker | Refusal {
  const kept = keptTracker(course, tracker);
  if (!kept) return refuseBecause('not-offered');
  return kept.stopped === null ? kept : refuseBecause('tracker-stopped', { on: kept.stopped });
}

/** Those the client still notes. */
export const trackersUnderWay = (course: Course): KeptTracker[] =>
  course.trackers.kept.filter(({ stopped }) => stopped === null);

/** Trackers that can be offered: those of the form of therapy first, then the others that ship; none that is kept already. */
export function trackersToOffer(course: Course): { own: Tracker[]; others: Tracker[] } {
  const isOpen = ({ id }: Tracker) => keptTracker(course, id)?.stopped !== null;
  const own = protocolFollowedBy(course)?.trackers ?? [];
  const ids = new Set(own.map(({ id }) => id));
  return {
    own: own.filter(isOpen),
    others: everyTracker().filter((one) => !ids.has(one.id) && isOpen(one)),
  };
}

/** The diary of a tracker: each day once, as it was noted last. */
export const diaryOf = ({ notes }: Pick<KeptTracker, 'notes'>): DiaryDay[] => asDiary(notes);

/** The same whatever the order of its fields. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

type Editions = Pick<KeptTracker, 'tracker' | 'earlier' | 'notes'>;

/** The edition in which a day was noted last, by which it is read whatever the service has published since. */
export function editionOn({ tracker, earlier = [], notes }: Editions): (day: string) => Tracker {
  const last = new Map(notes.map((note, place) => [note.day, place]));
  return (day) => {
    const place = last.get(day);
    if (place === undefined) return tracker;
    return earlier.find((one) => place < one.notes)?.tracker ?? tracker;
  };
}

/** The day up to which notes are read by an earlier edition that raises something by other rules; undefined where none is. */
export function readOtherwiseUpTo(kept: Editions): string | undefined {
  const edition = editionOn(kept);
  const isOther = (one: Tracker) => inOneOrder(one.alerts) !== inOneOrder(kept.tracker.alerts);
  return kept.notes
    .map(({ day }) => day)
    .filter((day) => isOther(edition(day)))
    .toSorted()
    .at(-1);
}

/** The tracker with what it asked in earlier editions and asks no longer, where that was noted: so that nothing noted is out of sight. */
export function trackerAsNoted({ tracker, earlier = [], notes }: Editions): Tracker {
  const asked = new Set(tracker.fields.map(({ id }) => id));
  const noted = new Set(notes.flatMap(({ fields }) => Object.keys(fields)));
  const gone = earlier
    .flatMap((one) => one.tracker.fields)
    .filter(({ id }) => !asked.has(id) && noted.has(id));
  const once = new Map(gone.map((field) => [field.id, field]));
  return once.size === 0 ? tracker : { ...tracker, fields: [...tracker.fields, ...once.values()] };
}

/** Whether the form of therapy, or else Kith, has by now another edition of it, which would hold once it is offered anew. */
export function hasNewerEdition(course: Course, { tracker }: Pick<KeptTracker, 'tracker'>): boolean {
  const own = protocolFollowedBy(course)?.trackers ?? [];
  const now = [...own, ...everyTracker()].find(({ id }) => id === tracker.id);
  return now !== undefined && inOneOrder(now) !== inOneOrder(tracker);
}

/** What is aimed at on a day: what was agreed last by then; before the first agreement, what was agreed first. */
export function targetsOn({ targets }: Pick<KeptTracker, 'targets'>, day: string): Targets {
  const found: Record<string, string | number> = {};
  const known = new Set<string>();
  for (const one of targets) {
    for (const [field, value] of Object.entries(one.targets)) {
      if (one.on > day && known.has(field)) continue;
      known.add(field);
      if (value === null) delete found[field];
      else found[field] = value;
    }
  }
  return found;
}

/** What is aimed at now. */
export const targetsNow = (kept: Pick<KeptTracker, 'targets'>): Targets => targetsOn(kept, '9999-12-31');

/** How many days of a diary, or weeks of a weekly one, were noted within so many days, where they were most. */
export function mostNoted(kept: KeptTracker, within: number): number {
  const days = diaryOf(kept).map(({ day }) => day);
  return Math.max(
    0,
    ...days.map((first) => days.filter((day) => day >= first && daysBetween(first, day) < within).length),
  );
}
