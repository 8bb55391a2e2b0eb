import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { shownAt } from '#core/course/sessions/shown-at.ts';
import type { Noted } from '#core/course/shared/stamped.ts';
import { id, idsOf, line, longText, maybe, moment, plain, whole } from '#core/forms/fields.ts';
import { words } from './words.ts';

const { fields } = words.en;

/** A meeting that no form of therapy names: with whoever is beside the client. */
export const otherMeeting = 'other';

const meeting = z.object({
  /** The id of the meeting in the form of therapy, or `other`. */
  which: plain().min(1).max(80),
  minutes: whole.min(5).max(240),
  /** Ids of those beside the client who are there. */
  with: idsOf(20, fields.withWhom).default([]),
  clientThere: z.enum(['there', 'not_there']),
  /** Why it is more than usual, or otherwise than usual. */
  why: maybe,
  /** What the danger is, where it goes before a consent that is missing. */
  danger: maybe,
});

/** Why it is planned although therapist or client are booked then; asked only where they are. */
const despite = maybe;

export const plannedForm = meeting.extend({ at: moment('agreed'), despite });
export const movedForm = z.object({
  meeting: id,
  to: moment('agreed'),
  why: line(fields.why),
  shownAt,
  despite,
});
export const heldForm = meeting.extend({
  /** The planned meeting that this was. */
  planned: id.optional(),
  /** What was agreed: everybody who was there reads it. */
  agreed: maybe,
});
export const noteForm = z.object({ meeting: id, text: longText(fields.note), version: whole.min(0) });
export const callOffForm = z.object({ meeting: id, why: maybe, shownAt });
export const addedForm = z.object({ meeting: id, text: longText(fields.added) });

const keptDespite = z.string().optional();

export const facts = {
  MeetingPlanned: plannedForm.extend({
    /** On whose clock it is; those planned before it was kept are on that of the service. */
    zone: z.string().optional(),
    despite: keptDespite,
  }),
  MeetingMoved: movedForm.omit({ shownAt: true }).extend({ despite: keptDespite }),
  MeetingCalledOff: callOffForm.omit({ shownAt: true }),
  MeetingHeld: heldForm.extend({
    /** How many sessions had been held by that day: it stands after this one. */
    after: z.number(),
  }),
  MeetingNoteWritten: noteForm,
  /** With the text, so that what was signed is read whatever becomes of the drafts. */
  MeetingNoteSigned: z.object({ meeting: id, text: z.string().optional() }),
  MeetingNoteAddedTo: addedForm,
};
export const fact = factsOf(facts);

export interface PlannedMeeting extends Noted<typeof facts.MeetingPlanned> {
  state: 'planned' | 'held' | 'called_off';
  /** The instant at which it was last planned, moved or told otherwise, as it was recorded. */
  since: string;
  /** Each time it was moved: from when, and why. */
  moves: { on: string; from: string; why: string }[];
  /** Why it was called off. */
  offBecause: string;
}

export interface MeetingNote {
  text: string;
  version: number;
  signed: { on: string; by: string } | null;
  /** What was added once it was signed; nothing signed is changed. */
  addenda: { id: string; seq: number; text: string; on: string; by: string }[];
}

/** A meeting outside the count of sessions, as it was held. */
export interface HeldMeeting extends Noted<typeof facts.MeetingHeld> {
  note: MeetingNote | null;
}

export interface Meetings {
  /** In order of time. */
  planned: PlannedMeeting[];
  /** In order of their days. */
  held: HeldMeeting[];
}

export const start: Meetings = { planned: [], held: [] };
