import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import type { Urgency } from '#core/course/risk/urgency.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { alertsIn, type Raised, type Unready, unready } from '#core/trackers/alerts.ts';
import { foldedOnto } from './fold.ts';
import { diaryOf, editionOn, targetsNow, targetsOn } from './kept.ts';
import type { KeptTracker } from './state.ts';

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
  return course.trackers.kept.flatMap((kept) => {
    const edition = editionOn(kept);
    return alertsIn(kept.tracker, diaryOf(kept), (day) => targetsOn(kept, day), edition).map((raised) => {
      const tracker = edition(raised.on);
      const rule = tracker.alerts.find(({ id }) => id === raised.alert);
      const alarm = alarmOf(course, kept, raised);
      return {
        ...raised,
        tracker,
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
    });
  });
}

/** The course as its warnings read it once this fact is written. */
export function alertsAfter(course: Course, made: NewFact, { id: act, now: at, by }: Doing): WithAlerts {
  const told = { ...made, course: course.id, seq: course.seq + 1, act, at, by };
  return { risk: course.risk, trackers: foldedOnto(course.trackers, told) };
}

/** Raised and not looked at yet. */
export const alertsOpen = (course: WithAlerts): AlertNow[] =>
  alertsOf(course).filter(({ isLookedAt }) => !isLookedAt);

/** Alerts of a tracker that nothing can raise until a target is agreed. */
export const alertsUnready = (kept: KeptTracker): Unready[] => unready(kept.tracker, targetsNow(kept));
