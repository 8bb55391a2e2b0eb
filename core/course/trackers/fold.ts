import type { Fact } from '#core/book/fact.ts';
import type { Chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import type { facts, KeptTracker, Trackers } from './state.ts';

function changed(state: Trackers, id: string, how: (kept: KeptTracker) => Partial<KeptTracker>): Trackers {
  return { kept: state.kept.map((one) => (one.tracker.id === id ? { ...one, ...how(one) } : one)) };
}

/** Notes made before it was offered anew stay what they were: they are read by the edition they were made on. */
function withEarlier(before: KeptTracker | undefined): Pick<KeptTracker, 'earlier'> {
  if (!before || before.notes.length === 0) return {};
  return { earlier: [...(before.earlier ?? []), { tracker: before.tracker, notes: before.notes.length }] };
}

/** What each fact of the chapter changes. */
export const fold: Chapter<Trackers, typeof facts>['fold'] = {
  TrackerOffered(state, { tracker, words: said }, { on, by }) {
    const before = state.kept.find((one) => one.tracker.id === tracker.id);
    const kept: KeptTracker = {
      tracker,
      ...withEarlier(before),
      offered: { on, by, words: said },
      stopped: null,
      targets: before?.targets ?? [],
      notes: before?.notes ?? [],
      lookedAt: before?.lookedAt ?? [],
      reminder: null,
    };
    return { kept: [...state.kept.filter((one) => one !== before), kept] };
  },
  TrackerStopped: (state, { tracker }, { on }) => changed(state, tracker, () => ({ stopped: on })),
  TrackerTargetSet: (state, data, told) =>
    changed(state, data.tracker, ({ targets }) => ({ targets: [...targets, stamped(data, told)] })),
  TrackerNoted: (state, data, told) =>
    changed(state, data.tracker, ({ notes }) => ({ notes: [...notes, stamped(data, told)] })),
  TrackerReminderSet: (state, data, told) =>
    changed(state, data.tracker, () => ({ reminder: stamped(data, told) })),
  TrackerAlertLookedAt: (state, data, told) =>
    changed(state, data.tracker, ({ lookedAt }) => ({ lookedAt: [...lookedAt, stamped(data, told)] })),
};

/** The trackers once this fact is written; as they are where it is another chapter’s. */
export function foldedOnto(state: Trackers, fact: Fact): Trackers {
  const steps: Readonly<Record<string, (state: Trackers, data: never, fact: Fact) => Trackers>> = fold;
  return steps[fact.type]?.(state, fact.data as never, fact) ?? state;
}
