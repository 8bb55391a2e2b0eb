import type { Course } from '#core/course/course.ts';
import { type AlertNow, alertsOpen, alertsUnready } from '#core/course/trackers/alerts.ts';
import { trackersUnderWay } from '#core/course/trackers/kept.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';

const words = {
  en: {
    seen: 'Seen:',
    unready: (tracker: string) => `${tracker}: a warning waits for a target`,
    unreadyWhy: (field: string) =>
      `Nothing is raised until a target for “${field}” is agreed with the client.`,
    agree: 'Agree it with the client, and set it',
    actions: ['Ask the client about these days', 'Say what follows, and record it'],
  },
};

const nameIn = ({ tracker }: Pick<AlertNow, 'tracker'>, id: string): string =>
  tracker.fields.find((field) => field.id === id)?.name ?? id;

/** What was seen, day by day: `2026-11-02: Hours asleep 4, Energy 4`. */
const seenIn = (alert: AlertNow): string =>
  alert.seen
    .map(
      ({ day, values }) =>
        `${day}: ${Object.entries(values)
          .map(([id, value]) => `${nameIn(alert, id)} ${value}`)
          .join(', ')}`,
    )
    .join('; ');

/** What raised an alarm stands as that, and once. */
const isNote = ({ alarm }: AlertNow) => alarm === null;

/** What is kept out of the hour is not told in the session room; a list tells of it. */
const isForTheHour = ({ tracker }: { tracker: Tracker }) => tracker.lookedAt === 'in_the_hour';

/** What a diary raised and nobody has looked at; and a warning that nothing can raise yet. IPT protocol reference, 7.8. */
export function trackerAlerts(course: Course): LookAgain[] {
  const open = alertsOpen(course)
    .filter(isForTheHour)
    .filter(isNote)
    .map((alert): LookAgain => {
      const rule = alert.tracker.alerts.find(({ id }) => id === alert.alert);
      return {
        key: `tracker:${alert.tracker.id}:${alert.alert}:${alert.from}`,
        severity: 'warn',
        title: alert.says,
        because: `${words.en.seen} ${seenIn(alert)}.`,
        actions: words.en.actions,
        at: 'trackers',
        source: { id: alert.tracker.name, from: rule?.sources.join('; ') ?? '' },
      };
    });
  const waiting = trackersUnderWay(course)
    .filter(isForTheHour)
    .flatMap((kept) =>
      alertsUnready(kept).map(
        ({ alert, target }): LookAgain => ({
          key: `tracker-target:${kept.tracker.id}:${target}`,
          severity: 'info',
          title: words.en.unready(kept.tracker.name),
          because: words.en.unreadyWhy(nameIn(kept, target)),
          actions: [words.en.agree],
          at: 'trackers',
          source: {
            id: kept.tracker.name,
            from: kept.tracker.alerts.find(({ id }) => id === alert)?.sources.join('; ') ?? '',
          },
        }),
      ),
    );
  return [...open, ...waiting];
}
