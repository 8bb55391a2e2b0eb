import { useState } from 'react';
import type { ActName } from '#core/course/book.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** Whether a form stands open: by its button, or because a draft of it was left on this machine. */
export function useOpenForm(act: ActName, place = 'new', begins: 'open' | 'shut' = 'shut') {
  const { course } = useCourseView();
  const { isTyped } = useDraft(`${course.id}/${act}/${place}`, null);
  return useState<'open' | 'shut'>(isTyped ? 'open' : begins);
}
