import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { day, id } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { ReminderKept } from '#core/trackers/reminder-due.ts';
import { diaryOf, stillKept, trackersUnderWay, whileKept } from './kept.ts';
import { fact, reminderShape } from './state.ts';
import { words } from './words.ts';

/** Whether and when the client is reminded of a tracker: theirs alone to choose, pause and stop. */
export const setTrackerReminder = act({
  says: words.en.acts.setTrackerReminder,
  who: ['client'],
  form: reminderShape.extend({ tracker: id, pausedUntil: day('planned').optional() }),
  open: whileKept,
  decide(course, form, doing) {
    const kept = stillKept(course, form.tracker);
    return isRefusal(kept) ? kept : [fact('TrackerReminderSet', doing.on, form)];
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
