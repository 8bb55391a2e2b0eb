import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { id, longText, maybe, whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionOrNone } from '#core/forms/session-number.ts';
import { fact, facts, start } from './private-notes-state.ts';
import { privateNotesWords } from './words.ts';

/** A clinician's own thoughts: nobody reads them but whoever wrote them, and never the client. */

export const privateNotes = chapter({
  start,
  facts,
  sentences: {
    en: {
      PrivateNoteKept: 'A private note was kept.',
    },
  },
  fold: {
    PrivateNoteKept: (state, data, { seq, on, by }) => ({
      notes: [...state.notes.filter((one) => one.note !== data.note), { ...data, seq, on, by }],
    }),
  },
  acts: {
    keepPrivateNote: act({
      says: privateNotesWords.en.keepOrRewritePrivateNote,
      who: ['therapist', 'supervisor'],
      form: z.object({
        /** Left out for a new one. */
        note: id.optional(),
        session: sessionOrNone,
        title: maybe,
        text: longText(privateNotesWords.en.note),
        version: whole.min(0).default(0),
      }),
      decide(course, form, doing) {
        const { note: which, ...rest } = form;
        const before = course.privateNotes.notes.find((one) => one.note === which && one.by === doing.by);
        if (which && !before) return refuse('no-such-note', privateNotesWords.en.thisNoteIsNotAmong);
        const kept = { ...rest, note: which ?? doing.id, version: (before?.version ?? 0) + 1 };
        return (
          refuseStaleText(before, form.version, privateNotesWords.en.thisNoteWasChangedMeanwhile) ?? [
            fact('PrivateNoteKept', doing.on, kept),
          ]
        );
      },
    }),
  },
  seenBy: (state, viewer) =>
    isClinician(viewer) ? { notes: state.notes.filter((note) => note.by === viewer.by) } : start,
  paper: 'never',
  carriesOver: 'stays_behind',
});
