import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, id } from '#core/forms/fields.ts';
import type { ReminderKept } from '#core/trackers/reminder-due.ts';
import { diaryOf, keptTracker, trackersUnderWay } from './kept.ts';
import { fact, reminderShape } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Whether and when the client is reminded of a tracker: theirs alone to choose, pause and stop. */
export const setTrackerReminder = act({
  says: words.en.acts.setTrackerReminder,
  who: ['client'],
  form: reminderShape.extend({ tracker: id, pausedUntil: day('planned').optional() }),
  open: (course) =>
    whileUnderWay(course) ?? (course.trackers.kept.length > 0 ? undefined : refuseBecause('not-offered')),
  decide(course, form, doing) {
    const kept = keptTracker(course, form.tracker);
    if (!kept) return refuseBecause('not-offered');
    if (kept.stopped !== null) return refuseBecause('tracker-stopped', { on: kept.stopped });
    return [fact('TrackerReminderSet', doing.on, form)];
  },
});

/** Every reminder that is wished for, of what is still kept. */
export const remindersWished = (course: Course): ReminderKept[] =>
  trackersUnderWay(course).flatMap((kept) => {
    const { reminder, tracker } = kept;
    if (reminder?.reminds !== 'by_mail') return [];
    const { at, pausedUntil } = reminder;
    const noted = diaryOf(kept).at(-1)?.day ?? null;
    return [{ tracker: tracker.id, every: tracker.every, at, noted, ...(pausedUntil && { pausedUntil }) }];
  });
