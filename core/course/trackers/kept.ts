import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { Urgency } from '#core/course/risk/urgency.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { daysBetween } from '#core/days/between.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { everyTracker } from '#core/protocols/trackers/tracker-named.ts';
import { alertsIn, type Raised, type Unready, unready } from '#core/trackers/alerts.ts';
import type { DiaryDay, Targets } from '#core/trackers/note.ts';
import { asDiary } from '#core/trackers/weeks.ts';
import { facts, type KeptTracker } from './state.ts';

export const keptTracker = (course: Course, tracker: string): KeptTracker | undefined =>
  course.trackers.kept.find((one) => one.tracker.id === tracker);

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

/** Something in a diary that asks for somebody’s eye, in which tracker, and whether a clinician has looked at it. */
export interface AlertNow extends Raised {
  tracker: Tracker;
  says: string;
  clientSays?: string;
  /** By when somebody answers, where the rule makes it an alarm and no note. */
  asks?: Urgency;
  /** The alarm it raised; null where it raised none, as what was history did. */
  alarm: string | null;
  isLookedAt: boolean;
}

type WithAlerts = Pick<Course, 'trackers' | 'risk'>;

/** The alarm that a run of days raised, also where the run has since grown, or been put right within its days. */
const alarmOf = ({ risk }: WithAlerts, { tracker }: KeptTracker, raised: Raised) =>
  risk.alarms.find(
    ({ diary }) =>
      diary?.tracker === tracker.id &&
      diary.alert === raised.alert &&
      diary.from <= raised.to &&
      diary.to >= raised.from,
  );

/**
 * Everything the diaries of a course have raised. A run of days that goes on after somebody looked stays looked at; one that
 * a correction moved to begin within its days as well, and one whose alarm was answered.
 */
export function alertsOf(course: WithAlerts): AlertNow[] {
  return course.trackers.kept.flatMap((kept) =>
    alertsIn(kept.tracker, diaryOf(kept), (day) => targetsOn(kept, day)).map((raised) => {
      const rule = kept.tracker.alerts.find(({ id }) => id === raised.alert);
      const alarm = alarmOf(course, kept, raised);
      return {
        ...raised,
        tracker: kept.tracker,
        says: rule?.says ?? '',
        ...(rule?.clientSays && { clientSays: rule.clientSays }),
        ...(rule?.alarm && { asks: rule.alarm }),
        alarm: alarm?.id ?? null,
        isLookedAt:
          Boolean(alarm?.answer) ||
          kept.lookedAt.some(
            (one) => one.alert === raised.alert && one.from >= raised.from && one.from <= raised.to,
          ),
      };
    }),
  );
}

/** The course as its warnings read it once this note, or this target, is written. */
export function alertsAfter(course: Course, made: NewFact, { id, by }: Doing): WithAlerts {
  const told = { act: id, seq: course.seq + 1, on: made.on, by };
  const grown = (kept: KeptTracker): KeptTracker => {
    const noted = facts.TrackerNoted.safeParse(made.data);
    const aimed = facts.TrackerTargetSet.safeParse(made.data);
    if (made.type === 'TrackerNoted' && noted.data?.tracker === kept.tracker.id)
      return { ...kept, notes: [...kept.notes, stamped(noted.data, told)] };
    if (made.type === 'TrackerTargetSet' && aimed.data?.tracker === kept.tracker.id)
      return { ...kept, targets: [...kept.targets, stamped(aimed.data, told)] };
    return kept;
  };
  return { risk: course.risk, trackers: { kept: course.trackers.kept.map(grown) } };
}

/** Raised and not looked at yet. */
export const alertsOpen = (course: WithAlerts): AlertNow[] =>
  alertsOf(course).filter(({ isLookedAt }) => !isLookedAt);

/** Alerts of a tracker that nothing can raise until a target is agreed. */
export const alertsUnready = (kept: KeptTracker): Unready[] => unready(kept.tracker, targetsNow(kept));

/** How many days of a diary, or weeks of a weekly one, were noted within so many days, where they were most. */
export function mostNoted(kept: KeptTracker, within: number): number {
  const days = diaryOf(kept).map(({ day }) => day);
  return Math.max(
    0,
    ...days.map((first) => days.filter((day) => day >= first && daysBetween(first, day) < within).length),
  );
}
