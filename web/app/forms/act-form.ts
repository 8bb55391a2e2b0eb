import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActName, FormOf } from '#core/course/book.ts';
import { RefusedError } from '#web/app/api.ts';
import { type Sent, useAct } from '#web/app/course.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import type { Saving } from '#web/ui/fields/save-state.tsx';
import { fieldSentence } from './sentences.ts';

/** A form that does one act. */
export interface ActForm<Form> {
  form: Form;
  change: (patch: Partial<Form>) => void;
  /** Sends it; resolves with what became of it, or undefined when it was refused and still stands on the screen. */
  submit: (more?: { on?: string; patch?: Partial<Form>; id?: string }) => Promise<Sent | undefined>;
  /** Goes back to the start and forgets what was typed. */
  reset: (start?: Form) => void;
  saving: Saving;
  isSending: boolean;
  /** The sentence of one field, by its path in the form. */
  wrong: (path: string) => string | undefined;
  /** The sentence of the form as a whole. */
  sentence: string | undefined;
  /** For a text somebody else has rewritten meanwhile: what it says now. */
  newer: { text: unknown; version: number } | undefined;
}

/**
 * The state of a form that does one act: what is typed is kept on this machine under `place` until the server has
 * acknowledged it, and a refusal leaves it on the screen.
 */
export function useActForm<Name extends ActName>(
  course: string,
  name: Name,
  start: FormOf<Name>,
  place = 'new',
): ActForm<FormOf<Name>> {
  type Form = FormOf<Name>;
  const { t } = useTranslation();
  const draft = useDraft<Form>(`${course}/${name}/${place}`, start);
  const act = useAct(course, name);
  const [sent, setSent] = useState<Sent>();
  const error = act.error;
  const placed = useRef(new Set<string>());
  placed.current = new Set();
  const wrong = (path: string) => {
    placed.current.add(path);
    return fieldSentence(error, path);
  };
  const newer = error instanceof RefusedError ? error.problem.newer : undefined;
  const refused = error instanceof RefusedError ? error.problem : undefined;
  const [unplaced, setUnplaced] = useState<string>();
  // A fault in a place that this form does not show would be said nowhere: it is said of the form as a whole.
  useEffect(() => {
    const fault = refused?.fields?.find(({ path }) => path && !placed.current.has(path));
    setUnplaced(fault && (fault === refused?.fields?.[0] ? refused.title : fault.says));
  });
  const sentence =
    refused && !refused.fields?.some((field) => field.path) ? refused.title : refused && unplaced;
  const saving = (): Saving => {
    if (act.isPending) return 'sending';
    if (error) return 'refused';
    if (draft.isTyped) return 'onThisMachine';
    if (sent === 'waiting') return 'waitingForLine';
    return sent === 'recorded' ? 'saved' : 'unchanged';
  };
  return {
    form: draft.value,
    change(patch) {
      setSent(undefined);
      draft.put({ ...(draft.value as object), ...patch } as Form);
    },
    async submit({ on, patch, id } = {}) {
      try {
        const form = { ...(draft.value as object), ...patch } as Form;
        const became = await act.mutateAsync({ form, on, id });
        draft.done(start);
        setSent(became);
        return became;
      } catch (problem) {
        if (problem instanceof RefusedError) return undefined;
        throw problem;
      }
    },
    reset(next = start) {
      act.reset();
      setSent(undefined);
      draft.done(next);
    },
    saving: saving(),
    isSending: act.isPending,
    wrong,
    sentence: sentence ?? (error && !refused ? t('entry.noLine') : undefined),
    newer,
  };
}
