import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { noted } from '#core/course/shared/stamped.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { whileOpen, whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, whole } from '#core/forms/fields.ts';
import { refuseMeeting } from './may-be-held.ts';
import { callOffForm, fact, facts, heldForm, noteForm, plannedForm } from './shapes.ts';
import { type HeldMeeting, type Meetings, type PlannedMeeting, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says } = words.en;

/**
 * Meetings outside the count of sessions: with parents, a partner, a caregiver, or with the client alone before the first.
 * They change no session's number. IPT protocol reference, 7.3 to 7.5, 7.8.
 */

const changeHeld = (
  state: Meetings,
  which: string,
  how: (one: HeldMeeting) => Partial<HeldMeeting>,
): Meetings => ({
  ...state,
  held: state.held.map((one) => (one.id === which ? { ...one, ...how(one) } : one)),
});

const changePlanned = (
  state: Meetings,
  which: string | undefined,
  to: PlannedMeeting['state'],
): Meetings => ({
  ...state,
  planned: state.planned.map((one) => (one.id === which ? { ...one, state: to } : one)),
});

/** A client reads when there was a meeting, with whom, and what was agreed where they were there; notes and reasons are the clinicians’. */
const forTheClient = ({ planned, held }: Meetings): Meetings => ({
  planned: planned.map((one) => ({ ...one, why: '', danger: '' })),
  held: held.map((one) => ({
    ...one,
    why: '',
    danger: '',
    agreed: one.clientThere === 'there' ? one.agreed : '',
    note: null,
  })),
});

export const meetings = chapter({
  start,
  facts,
  permanent: ['MeetingNoteSigned'],
  sentences: { en: words.en.sentences },
  fold: {
    MeetingPlanned: (state, data, made) => ({
      ...state,
      planned: [...state.planned, { ...noted(data, made), state: 'planned' as const }].toSorted((a, b) =>
        a.at.localeCompare(b.at),
      ),
    }),
    MeetingCalledOff: (state, { meeting }) => changePlanned(state, meeting, 'called_off'),
    MeetingHeld: (state, data, made) => ({
      ...changePlanned(state, data.planned, 'held'),
      held: [...state.held, { ...noted(data, made), note: null }].toSorted(
        (a, b) => a.on.localeCompare(b.on) || a.seq - b.seq,
      ),
    }),
    MeetingNoteWritten: (state, { meeting, text, version }) =>
      changeHeld(state, meeting, ({ note }) => ({
        note: note?.signed ? note : { text, version, signed: null },
      })),
    MeetingNoteSigned: (state, { meeting }, { on, by }) =>
      changeHeld(state, meeting, ({ note }) => ({ note: note && { ...note, signed: { on, by } } })),
  },
  acts: {
    planMeeting: act({
      says: says.planMeeting,
      who: ['therapist'],
      form: plannedForm,
      open: whileUnderWay,
      decide(course, form, doing) {
        if (form.at.slice(0, 10) < doing.today)
          return refuseBecause('not-ahead', { on: form.at.slice(0, 10) });
        return refuseMeeting(course, form, doing.on) ?? [fact('MeetingPlanned', doing.on, form)];
      },
    }),
    callOffMeeting: act({
      says: says.callOffMeeting,
      who: ['therapist'],
      form: callOffForm,
      open: whileOpen,
      decide(course, form, doing) {
        const planned = course.meetings.planned.find((one) => one.id === form.meeting);
        if (planned?.state !== 'planned') return refuseBecause('not-planned');
        return [fact('MeetingCalledOff', doing.on, form)];
      },
    }),
    holdMeeting: act({
      says: says.holdMeeting,
      who: ['therapist'],
      form: heldForm,
      open: whileUnderWay,
      decide(course, form, doing) {
        const planned = course.meetings.planned.find((one) => one.id === form.planned);
        if (form.planned !== undefined && planned?.state !== 'planned') return refuseBecause('not-planned');
        const after = course.sessions.held.filter(({ on }) => on <= doing.on).length;
        return refuseMeeting(course, form, doing.on) ?? [fact('MeetingHeld', doing.on, { ...form, after })];
      },
    }),
    writeMeetingNote: act({
      says: says.writeMeetingNote,
      who: ['therapist'],
      form: noteForm,
      open: whileUnderWay,
      decide(course, form, doing) {
        const held = course.meetings.held.find((one) => one.id === form.meeting);
        if (!held) return refuseBecause('no-meeting');
        if (held.note?.signed) return refuseBecause('signed', { on: held.note.signed.on });
        return (
          refuseStaleText(held.note ?? undefined, form.version, words.en.stale) ?? [
            fact('MeetingNoteWritten', doing.on, { ...form, version: (held.note?.version ?? 0) + 1 }),
          ]
        );
      },
    }),
    signMeetingNote: act({
      says: says.signMeetingNote,
      who: ['therapist'],
      form: z.object({ meeting: id, version: whole.min(0) }),
      decide(course, { meeting, version }, doing) {
        const note = course.meetings.held.find((one) => one.id === meeting)?.note;
        if (!note) return refuseBecause('no-note');
        if (note.signed) return refuseBecause('signed', { on: note.signed.on });
        return (
          refuseStaleText(note, version, words.en.stale) ?? [fact('MeetingNoteSigned', doing.on, { meeting })]
        );
      },
    }),
  },
  seenBy: toClientAs(start, forTheClient),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
