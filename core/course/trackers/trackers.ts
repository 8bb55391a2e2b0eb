import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { alarmsToClose } from '#core/course/risk/open-alarms.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen, whileUnderWay } from '#core/course/shared/while-open.ts';
import { daysBetween } from '#core/days/between.ts';
import { day, id, maybe, plain, text } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, type RefusalValues } from '#core/forms/refusal.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { readNote, readTargets } from '#core/trackers/read-note.ts';
import { dayKept } from '#core/trackers/weeks.ts';
import { alertsOpen } from './alerts.ts';
import { fold } from './fold.ts';
import { keptTracker, stillKept, trackersToOffer, whileKept } from './kept.ts';
import { setTrackerReminder } from './remind.ts';
import { fact, facts, fieldsOf, type KeptTracker, notedValue, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** What the client notes between sessions: a few fields a day or a week. IPT protocol reference, 7.3, 7.7, 7.8. */

/** A diary on paper may have been begun before Kith knew of it, by so many days. */
const daysBefore = 31;

/** Why nothing can be noted for this day; a day up to the stop can be, as it may come late from a telephone. */
function refuseDay(kept: KeptTracker, on: string): Refusal | undefined {
  if (kept.stopped !== null && on > kept.stopped)
    return refuseBecause('tracker-stopped', { on: kept.stopped });
  if (daysBetween(on, kept.offered.on) > daysBefore)
    return refuseBecause('before-tracker', { on: kept.offered.on });
  return undefined;
}

/** The first few faults, as a person can read them. */
const said = (faults: readonly { says: string }[]) =>
  faults
    .slice(0, 12)
    .map(({ says }) => says)
    .join(' ');

/** What the fields with a fault are called to whoever notes them; nothing where none of them is of this tracker. */
function faultyFor({ as }: Doing, { fields }: Tracker, faults: readonly { field: string }[]): RefusalValues {
  const what = fields
    .filter(({ id: one }) => faults.some(({ field }) => field === one))
    .map(({ name, clientLabel }) => (as === 'client' ? clientLabel : undefined) ?? name);
  return what.length > 0 ? { what } : {};
}

const trackerActs = {
  offerTracker: act({
    says: words.en.acts.offerTracker,
    who: ['therapist'],
    reaches: 'asks',
    form: z.object({ tracker: id, words: maybe }),
    open: whileUnderWay,
    decide(course, form, doing) {
      const { own, others } = trackersToOffer(course);
      const tracker = [...own, ...others].find((one) => one.id === form.tracker);
      if (tracker) return [fact('TrackerOffered', doing.on, { tracker, words: form.words })];
      return keptTracker(course, form.tracker)
        ? refuseBecause('already-offered')
        : refuseBecause('no-such-tracker', { tracker: form.tracker });
    },
  }),
  stopTracker: act({
    says: words.en.acts.stopTracker,
    who: ['therapist'],
    form: z.object({ tracker: id }),
    open: whileKept,
    decide(course, form, doing) {
      const kept = stillKept(course, form.tracker);
      return isRefusal(kept) ? kept : [fact('TrackerStopped', doing.on, form)];
    },
  }),
  setTrackerTarget: act({
    says: words.en.acts.setTrackerTarget,
    who: ['therapist'],
    reaches: 'asks',
    form: z.object({ tracker: id, targets: fieldsOf(z.union([plain().max(2000), z.number()]).nullable()) }),
    open: whileKept,
    decide(course, form, doing) {
      const kept = keptTracker(course, form.tracker);
      if (!kept) return refuseBecause('not-offered');
      const { faults } = readTargets(kept.tracker, form.targets);
      if (faults.length > 0)
        return refuseBecause('unreadable-target', { faults: said(faults), field: 'targets' });
      const targets = Object.fromEntries(
        Object.entries(form.targets).map(([field, value]) => [field, value === '' ? null : value]),
      );
      if (Object.keys(targets).length === 0) return refuseBecause('no-target');
      return [fact('TrackerTargetSet', doing.on, { tracker: form.tracker, targets })];
    },
  }),
  noteTracker: act({
    says: words.en.acts.noteTracker,
    who: ['client', 'therapist'],
    form: z.object({ tracker: id, day: day('lived'), fields: fieldsOf(notedValue.nullable()) }),
    open: whileKept,
    decide(course, form, doing) {
      const kept = keptTracker(course, form.tracker);
      if (!kept) return refuseBecause('not-offered');
      const wrongDay = refuseDay(kept, form.day);
      if (wrongDay) return wrongDay;
      const { fields, faults } = readNote(kept.tracker, form.fields);
      if (faults.length > 0)
        return refuseBecause('unreadable-note', {
          faults: said(faults),
          field: 'fields',
          ...faultyFor(doing, kept.tracker, faults),
        });
      const on = dayKept(kept.tracker.every, form.day);
      if (Object.keys(fields).length === 0 && !kept.notes.some((note) => note.day === on))
        return refuseBecause('nothing-noted');
      const noted = { tracker: form.tracker, day: on, fields: { ...fields }, as: authorOf(doing) };
      return [fact('TrackerNoted', doing.on, noted)];
    },
  }),
  setTrackerReminder,
  lookAtTrackerAlert: act({
    says: words.en.acts.lookAtTrackerAlert,
    who: ['therapist', 'supervisor'],
    form: z.object({ tracker: id, alert: id, from: day('lived'), words: text(words.en.what) }),
    open: whileOpen,
    decide(course, form, doing) {
      const there = alertsOpen(course).find(
        (one) => one.tracker.id === form.tracker && one.alert === form.alert && one.from === form.from,
      );
      if (!there) return refuseBecause('no-such-alert');
      if (alarmsToClose(course).some((alarm) => alarm.id === there.alarm))
        return refuseBecause('close-the-alarm');
      if (there.alarm !== null) return refuseBecause('answer-the-alarm');
      return [fact('TrackerAlertLookedAt', doing.on, form)];
    },
  }),
};

export const trackers = chapter({
  start,
  facts,
  // Without it every day that was noted, and what those raised, would be gone: a tracker is stopped.
  permanent: ['TrackerOffered'],
  sentences: {
    en: {
      TrackerOffered: 'Something to note between sessions was offered.',
      TrackerStopped: 'A tracker was stopped.',
      TrackerTargetSet: 'What is aimed at in a tracker was agreed.',
      TrackerNoted: 'A day was noted in a tracker.',
      TrackerReminderSet: 'It was chosen whether and when to be reminded of a tracker.',
      TrackerAlertLookedAt: 'What a tracker raised was looked at.',
    },
  },
  fold,
  acts: trackerActs,
  seenBy: toClientAs(start, (state) => ({ kept: state.kept.map((one) => ({ ...one, lookedAt: [] })) })),
  paper: { in: 'scores' },
  carriesOver: 'stays_behind',
});
