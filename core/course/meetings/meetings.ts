import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { noted } from '#core/course/shared/stamped.ts';
import { refuseStaleText, versionNext } from '#core/course/shared/versioned-text.ts';
import { whileOpenThatDay, whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, whole } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { areThere } from './hours.ts';
import { refuseMeeting } from './may-be-held.ts';
import { planned, planningActs } from './plan.ts';
import {
  addedForm,
  fact,
  facts,
  type HeldMeeting,
  heldForm,
  type Meetings,
  noteForm,
  type PlannedMeeting,
  start,
} from './state.ts';
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
  how: (one: PlannedMeeting) => Partial<PlannedMeeting>,
): Meetings => ({
  ...state,
  planned: state.planned.map((one) => (one.id === which ? { ...one, ...how(one) } : one)).toSorted(byTime),
});

const byTime = (one: PlannedMeeting, other: PlannedMeeting) => one.at.localeCompare(other.at);

/** A client reads when there was a meeting, with whom, and what was agreed where they were there; notes and reasons are the clinicians’. */
const forTheClient = ({ planned: ahead, held }: Meetings): Meetings => ({
  planned: ahead.map((one) => ({
    ...one,
    why: '',
    danger: '',
    despite: '',
    offBecause: '',
    moves: one.moves.map((move) => ({ ...move, why: '' })),
  })),
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
  permanent: ['MeetingNoteSigned', 'MeetingNoteAddedTo'],
  sentences: { en: words.en.sentences },
  fold: {
    MeetingPlanned: (state, data, made) => ({
      ...state,
      planned: [
        ...state.planned,
        { ...noted(data, made), state: 'planned' as const, since: made.at, moves: [], offBecause: '' },
      ].toSorted(byTime),
    }),
    MeetingMoved: (state, { meeting, to, why, despite }, { on, at: since }) =>
      changePlanned(state, meeting, ({ at, moves }) => ({
        at: to,
        since,
        despite: despite ?? '',
        moves: [...moves, { on, from: at, why }],
      })),
    MeetingCalledOff: (state, { meeting, why }, { at: since }) =>
      changePlanned(state, meeting, () => ({ state: 'called_off', since, offBecause: why })),
    MeetingHeld: (state, data, made) => ({
      ...changePlanned(state, data.planned, () => ({ state: 'held', since: made.at })),
      held: [...state.held, { ...noted(data, made), note: null }].toSorted(
        (a, b) => a.on.localeCompare(b.on) || a.seq - b.seq,
      ),
    }),
    MeetingNoteWritten: (state, { meeting, text, version }) =>
      changeHeld(state, meeting, ({ note }) => ({
        note: note?.signed ? note : { text, version, signed: null, addenda: [] },
      })),
    MeetingNoteSigned: (state, { meeting, text }, { on, by }) =>
      changeHeld(state, meeting, ({ note }) => ({
        note: {
          text: text ?? note?.text ?? '',
          version: note?.version ?? 0,
          addenda: note?.addenda ?? [],
          signed: { on, by },
        },
      })),
    MeetingNoteAddedTo: (state, { meeting, text }, { act: which, seq, on, by }) =>
      changeHeld(state, meeting, ({ note }) => ({
        note: note && { ...note, addenda: [...note.addenda, { id: which, seq, text, on, by }] },
      })),
  },
  acts: {
    ...planningActs,
    holdMeeting: act({
      says: says.holdMeeting,
      who: ['therapist'],
      reaches: { how: 'met', when: (_course, form) => areThere(form) },
      form: heldForm,
      // A talk alone with a member of a group may come from a telephone that was long without a line.
      open: (course, doing) =>
        course.inGroup.joined ? whileOpenThatDay(course, doing) : whileUnderWay(course),
      decide(course, form, doing) {
        const found = form.planned === undefined ? undefined : planned(course, form.planned);
        if (found && isRefusal(found)) return found;
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
            fact('MeetingNoteWritten', doing.on, {
              ...form,
              version: versionNext(course, {
                type: 'MeetingNoteWritten',
                known: held.note ? [held.note] : [],
                isOfIt: ({ meeting }) => meeting === form.meeting,
              }),
            }),
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
          refuseStaleText(note, version, words.en.stale) ?? [
            fact('MeetingNoteSigned', doing.on, { meeting, text: note.text }),
          ]
        );
      },
    }),
    addToMeetingNote: act({
      says: says.addToMeetingNote,
      who: ['therapist'],
      form: addedForm,
      decide(course, form, doing) {
        const note = course.meetings.held.find((one) => one.id === form.meeting)?.note;
        if (!note) return refuseBecause('no-note');
        return note.signed ? [fact('MeetingNoteAddedTo', doing.on, form)] : refuseBecause('not-signed');
      },
    }),
  },
  seenBy: toClientAs(start, forTheClient),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
