import type { Course } from '#core/course/course.ts';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import type { Newer, NewerActions } from '#web/app/forms/newer-text.tsx';
import type { EventWords } from './event-fields.tsx';
import { EventInWords } from './event-in-words.tsx';

/** Corrects an event as a whole, against the text it was read in. */
export function useChangeEvent(course: Course, event: TimelineEvent, words: EventWords, onDone?: () => void) {
  const { id, hypothesis: _hypothesis, aside: _aside, addedBy: _by, changedBy: _changed, ...fields } = event;
  const form = useActForm(course.id, 'changeEvent', { ...fields, event: id }, id);
  const save = async (over?: Newer) => {
    if (await form.submit(over && { patch: { version: over.version } })) onDone?.();
  };
  const newer: NewerActions = {
    read: (text) => <EventInWords course={course} event={text as TimelineEvent} words={words} />,
    overwrite: (over) => void save(over),
  };
  return { form, save, newer };
}
