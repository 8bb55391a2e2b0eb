import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ActName } from '#core/course/book.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/**
 * Which form stands open, by its button or because a draft of it was left on this machine: each opening is a form of
 * its own, under whose id it is saved, and one that is saved late shuts none that was opened since.
 */
export function useOpenForm(act: ActName, place = 'new', begins: 'open' | 'shut' = 'shut') {
  const { course } = useCourseView();
  const { isTyped } = useDraft(`${course.id}/${act}/${place}`, null);
  const [form, setForm] = useState(() => (isTyped || begins === 'open' ? newId() : undefined));
  const now = useRef(form);
  const put = (next: string | undefined) => {
    now.current = next;
    setForm(next);
  };
  return {
    form,
    open: () => put(newId()),
    /** Shuts this form, and says whether it was the one that stood open. */
    shut(which: string | undefined = form): 'shut' | 'not this one' {
      if (now.current !== which) return 'not this one';
      put(undefined);
      return 'shut';
    },
  };
}
