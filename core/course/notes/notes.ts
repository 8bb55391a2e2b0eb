import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { noteActs } from './acts.ts';
import { facts, type Note, type Notes, start } from './state.ts';

/** Notes of sessions: drafted, signed, added to; nothing edits a signed one. IPT protocol reference, X-12. */

function change(state: Notes, session: number, how: (note: Note) => Note): Notes {
  const blank: Note = { session, text: '', version: 0, signed: null, addenda: [], shared: 'not_shared' };
  const before = state.notes.find((note) => note.session === session) ?? blank;
  const rest = state.notes.filter((note) => note.session !== session);
  return { notes: [...rest, how(before)].toSorted((a, b) => a.session - b.session) };
}

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
    NoteSigned: (state, { session, text }, { on, at, by }) =>
      change(state, session, (note) => ({ ...note, text, signed: { on, at, by } })),
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
  seenBy: toClientAs(start, (state) => ({
    notes: state.notes.filter((note) => note.signed && note.shared === 'shared'),
  })),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
