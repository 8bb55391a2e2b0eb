import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { author } from '#core/course/shared/author.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { plain } from '#core/forms/fields.ts';
import { type Tracker, trackerShape } from '#core/protocols/protocol/tracker.ts';
import { words } from './words.ts';

const time = z.strictObject({ at: z.string().max(5), people: z.number().optional() });

/** What was noted in one field, as it is kept; core/trackers reads it by its tracker. */
export const notedValue = z.union([plain().max(2000), z.number(), z.boolean(), time]);

/** A field by its id; what the tracker does not know is refused by the act. */
export const fieldsOf = <Value extends z.ZodType>(value: Value) => z.record(z.string().max(60), value);

/** Whether the client is reminded, and at what time of day; `pausedUntil` keeps it quiet through that day. */
export const reminderShape = z.object({
  reminds: z.enum(['by_mail', 'never']),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, words.en.time),
});

export const facts = {
  /** The tracker whole, so that a diary reads the same wherever and whenever the course is opened. */
  TrackerOffered: z.object({ tracker: trackerShape, words: z.string() }),
  TrackerStopped: z.object({ tracker: z.string() }),
  /** What is aimed at from this day on, by field; null where it was given up. */
  TrackerTargetSet: z.object({
    tracker: z.string(),
    targets: fieldsOf(z.union([z.string(), z.number()]).nullable()),
  }),
  TrackerNoted: z.object({ tracker: z.string(), day: z.string(), fields: fieldsOf(notedValue), as: author }),
  TrackerReminderSet: reminderShape.extend({ tracker: z.string(), pausedUntil: z.string().optional() }),
  TrackerAlertLookedAt: z.object({
    tracker: z.string(),
    alert: z.string(),
    from: z.string(),
    words: z.string(),
  }),
};
export const fact = factsOf(facts);

export type TrackerNote = Stamped<typeof facts.TrackerNoted>;

/** One tracker of a course: what it asks, since when, what is aimed at, and every note, a corrected one too. */
export interface KeptTracker {
  /** The edition in which it was offered last, by which what is noted from then on is read. */
  tracker: Tracker;
  /** Editions in which it was offered before, as they were then; `notes` is how many had been made when each ended. */
  earlier?: { tracker: Tracker; notes: number }[];
  offered: { on: string; by: string; words: string };
  /** The day it was stopped; null while it is kept. */
  stopped: string | null;
  targets: Stamped<typeof facts.TrackerTargetSet>[];
  notes: TrackerNote[];
  lookedAt: Stamped<typeof facts.TrackerAlertLookedAt>[];
  /** What the client chose last; null while they chose nothing. */
  reminder: Stamped<typeof facts.TrackerReminderSet> | null;
}

export interface Trackers {
  kept: KeptTracker[];
}

export const start: Trackers = { kept: [] };
