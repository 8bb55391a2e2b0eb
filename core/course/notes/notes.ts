import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import { refuseStaleText, versionNext } from '#core/course/shared/versioned-text.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { longText, mostOfText, text, whole } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { noteOf } from './of-session.ts';
import { fact, facts, type Note, type Notes, start } from './state.ts';
import { notesWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  signed: { en: 'This note was already signed on {{on}}. Add to it instead.' },
  'already-shared': { en: 'The client can already read this note. Nothing needs to change.' },
  'not-shared': { en: 'The client cannot read this note as it is. Nothing needs to change.' },
});

/** Notes of sessions: drafted, signed, added to; nothing edits a signed one. IPT protocol reference, X-12. */

function change(state: Notes, session: number, how: (note: Note) => Note): Notes {
  const blank: Note = { session, text: '', version: 0, signed: null, addenda: [], shared: 'not_shared' };
  const before = state.notes.find((note) => note.session === session) ?? blank;
  const rest = state.notes.filter((note) => note.session !== session);
  return { notes: [...rest, how(before)].toSorted((a, b) => a.session - b.session) };
}

function signedNote(course: Course, session: number): Note | Refusal {
  const note = noteOf(course, session);
  if (note?.signed) return note;
  return refuse('not-signed', notesWords.en.noteOfSessionIsNot(session), {
    session,
  });
}

const withVersion = whole.min(0);

const nextOf = (course: Course, session: number): number => {
  const note = noteOf(course, session);
  return versionNext(course, {
    type: 'NoteDrafted',
    known: note ? [note] : [],
    isOfIt: (data) => data.session === session,
  });
};

const noteActs = {
  draftNote: act({
    says: notesWords.en.writeOrRewriteDraftNote,
    who: ['therapist', 'cover'],
    form: z.object({
      session: sessionNumber,
      text: text(notesWords.en.note, { most: mostOfText.note }),
      version: withVersion,
    }),
    open: whileUnderWay,
    decide(course, form, doing) {
      const note = noteOf(course, form.session);
      if (note?.signed) {
        return refuse('signed', notesWords.en.thisNoteWasSigned(note.signed.on), { on: note.signed.on });
      }
      return (
        refuseStaleText(note, form.version, notesWords.en.thisNoteWasChangedMeanwhile) ?? [
          fact('NoteDrafted', doing.on, { ...form, version: nextOf(course, form.session) }),
        ]
      );
    },
  }),
  signNote: act({
    says: notesWords.en.signNoteOfHeldSession,
    who: ['therapist', 'cover'],
    form: z.object({ session: sessionNumber, version: withVersion }),
    decide(course, form, doing) {
      const note = noteOf(course, form.session);
      if (!note?.text)
        return refuse('no-note', notesWords.en.thereIsNoNote(form.session), {
          session: form.session,
        });
      if (note.signed) return mayNot('signed', { on: note.signed.on });
      if (!sessionNumbered(course, form.session)) {
        return refuse('not-held', notesWords.en.sessionIsNotRecorded(form.session), {
          session: form.session,
        });
      }
      return (
        refuseStaleText(note, form.version, notesWords.en.thisNoteWasChangedSince) ?? [
          fact('NoteSigned', doing.on, {
            session: form.session,
            text: note.text,
            ...(doing.as === 'cover' && { as: 'cover' as const }),
          }),
        ]
      );
    },
  }),
  addToNote: act({
    says: notesWords.en.addToSignedNoteAddition,
    who: ['therapist', 'supervisor', 'cover'],
    form: z.object({ session: sessionNumber, text: longText(notesWords.en.addition) }),
    decide(course, form, doing) {
      const note = signedNote(course, form.session);
      return 'refused' in note ? note : [fact('NoteAddedTo', doing.on, form)];
    },
  }),
  shareNote: act({
    says: notesWords.en.letClientReadSignedNote,
    who: ['therapist'],
    reaches: 'shares',
    form: z.object({ session: sessionNumber }),
    decide(course, form, doing) {
      const note = signedNote(course, form.session);
      if ('refused' in note) return note;
      if (note.shared === 'shared') return mayNot('already-shared');
      return [fact('NoteShared', doing.on, form)];
    },
  }),
  withdrawNote: act({
    says: notesWords.en.takeSharedNoteBack,
    who: ['therapist'],
    form: z.object({ session: sessionNumber }),
    decide(course, form, doing) {
      const note = noteOf(course, form.session);
      if (note?.shared !== 'shared') return mayNot('not-shared');
      return [fact('NoteWithdrawn', doing.on, form)];
    },
  }),
};

/** Whoever stands in reads the last notes, not all: that of the hour before, and those of the hours they hold themselves. */
const notesToCover = 3;

const toClientAndTherapist = toClientAs(start, (state) => ({
  notes: state.notes.filter((note) => note.signed && note.shared === 'shared'),
}));

export const notes = chapter({
  start,
  facts,
  permanent: ['NoteSigned', 'NoteAddedTo'],
  sentences: {
    en: {
      NoteDrafted: 'The note of a session was drafted.',
      NoteSigned: 'The note of a session was signed.',
      NoteAddedTo: 'A signed note was added to.',
      NoteShared: 'The note of a session was shared.',
      NoteWithdrawn: 'A shared note was withdrawn.',
    },
  },
  fold: {
    NoteDrafted: (state, { session, text, version }) =>
      change(state, session, (note) => (note.signed ? note : { ...note, text, version })),
    NoteSigned: (state, { session, text, as }, { on, at, by }) =>
      change(state, session, (note) => ({ ...note, text, signed: { on, at, by, ...(as && { as }) } })),
    NoteAddedTo: (state, { session, text }, { act: id, seq, on, at, by }) =>
      change(state, session, (note) => ({
        ...note,
        addenda: [...note.addenda, { id, seq, text, on, at, by }],
      })),
    NoteShared: (state, { session }) => change(state, session, (note) => ({ ...note, shared: 'shared' })),
    NoteWithdrawn: (state, { session }) =>
      change(state, session, (note) => ({ ...note, shared: 'not_shared' })),
  },
  acts: noteActs,
  seenBy: (state, viewer) =>
    viewer.as === 'cover' ? { notes: state.notes.slice(-notesToCover) } : toClientAndTherapist(state, viewer),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
