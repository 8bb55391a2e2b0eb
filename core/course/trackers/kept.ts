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
