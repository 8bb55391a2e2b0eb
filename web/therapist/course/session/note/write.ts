import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import { draftedNote, linesNotIn } from '#core/course/notes/drafted.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import { RefusedError } from '#web/app/api.ts';
import { courseKey, useAct } from '#web/app/course.ts';
import { useSaveBeforeLeaving } from '#web/app/offline/before-leaving.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { listenUnsent, sendUnsent, unsentActs } from '#web/app/offline/unsent.ts';
import type { Saving } from '#web/ui/fields/save-state.tsx';
import { type NoteTyped, noteShelf, standsTo } from './typed.ts';

const quiet = 2000;

/** The note of a session while it is written: kept here at every key, sent after a moment of quiet, signed once. */
export function useNote({ course }: Pick<CourseView, 'course'>, session: number) {
  const queries = useQueryClient();
  const note = noteOf(course, session);
  const drafted = draftedNote(course, session);
  const [place] = useState(() => noteShelf(course.id, session));
  const { value: typed, put, done } = useDraft<NoteTyped | null>(place, null);
  const draft = useAct(course.id, 'draftNote');
  const sign = useAct(course.id, 'signNote');
  const unsent = useSyncExternalStore(listenUnsent, unsentActs);
  const waits = unsent.some(
    (act) =>
      act.course === course.id && !act.refused && (act.name === 'draftNote' || act.name === 'signNote'),
  );
  const latest = useRef(typed);
  latest.current = typed;
  const lastSent = useRef('');
  const busy = useRef(false);
  const stands = typed ? standsTo(typed, note, lastSent.current) : 'behind';
  const isHere = typed !== null && stands !== 'behind';
  const text = isHere ? typed.text : (note?.text ?? drafted);

  const keep = useCallback(
    (next: NoteTyped) => {
      latest.current = next;
      put(next);
    },
    [put],
  );
  const write = (words: string) => {
    const from = isHere ? typed : { saved: note?.text ?? '', version: note?.version ?? 0 };
    keep({ saved: from.saved, version: from.version, text: words });
  };
  const save = async (): Promise<NoteTyped | undefined> => {
    const sent = latest.current;
    if (!sent || busy.current) return undefined;
    busy.current = true;
    const words = sent.text.trim();
    lastSent.current = words;
    try {
      await draft.mutateAsync({ form: { session, text: words, version: sent.version } });
      const saved = { text: latest.current?.text ?? sent.text, saved: words, version: sent.version + 1 };
      keep(saved);
      return saved;
    } catch (error) {
      lastSent.current = '';
      if (!(error instanceof RefusedError)) throw error;
      await queries.invalidateQueries({ queryKey: courseKey(course.id) });
      return undefined;
    } finally {
      busy.current = false;
    }
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  const mayAutosave =
    typed !== null &&
    stands === 'ahead' &&
    typed.text.trim() !== '' &&
    !waits &&
    !draft.isPending &&
    !note?.signed;
  const words = typed?.text;
  useEffect(() => {
    if (!mayAutosave || words === undefined) return;
    const timer = setTimeout(() => void saveNow.current(), quiet);
    return () => clearTimeout(timer);
  }, [mayAutosave, words]);

  useSaveBeforeLeaving(() => (mayAutosave ? saveNow.current() : undefined));

  const signIt = async () => {
    if (waits) await sendUnsent();
    if (!isHere) write(text);
    const from = latest.current;
    const isSafe = from?.saved === from?.text.trim() && from?.saved === note?.text;
    const saved = isSafe ? from : await save();
    if (!saved) return;
    try {
      const became = await sign.mutateAsync({ form: { session, version: saved.version } });
      if (became === 'recorded') done();
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  };
  const saving = (): Saving => {
    if (draft.isPending || sign.isPending) return 'sending';
    if (waits) return 'waitingForLine';
    if (draft.error || sign.error) return 'refused';
    if (isHere && stands !== 'same') return 'onThisMachine';
    return note ? 'saved' : 'unchanged';
  };
  const problem = (draft.error ?? sign.error)?.problem;
  return {
    note,
    drafted,
    text,
    write,
    sign: signIt,
    saving: saving(),
    /** What was typed here when the note was signed elsewhere, and does not stand in it. */
    unsigned: note?.signed && typed ? linesNotIn(note.text, typed.text).join('\n') : '',
    letGo: done,
    isSigning: sign.isPending,
    sentence: problem && problem.code !== 'stale' ? problem.title : undefined,
    /** The newer text of somebody else beside what is typed here. */
    newer: isHere && stands === 'apart' ? note : undefined,
    /** Goes on from the newer text: with ours over it, with both, or with theirs alone. */
    settle: (how: 'mine' | 'both' | 'theirs') => {
      draft.reset();
      if (!note || how === 'theirs') return done();
      const mine = typed?.text ?? '';
      keep({
        saved: note.text,
        version: note.version,
        text: how === 'both' ? `${note.text}\n\n${mine}` : mine,
      });
    },
  };
}
