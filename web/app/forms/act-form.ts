import { v7 as newId } from 'uuid';
import type { ActName, FormOf } from '#core/course/book.ts';
import { useAct } from '#web/app/course.ts';
import { type SavedForm, useSavedForm } from './saved-form.ts';

/** Said with an act when it is sent: the day it was done, and the id of what it makes. */
interface Doing {
  on?: string;
  id?: string;
}

/** A form that does one act. */
export type ActForm<Form> = SavedForm<Form, Doing>;

/** The state of a form that does one act; it begins at `start`, which says what the chart holds now. */
export function useActForm<Name extends ActName>(
  course: string,
  name: Name,
  start: FormOf<Name>,
  place = 'new',
): ActForm<FormOf<Name>> {
  return useActFormFrom(course, name, start, place, (form) => form);
}

/** The same for a form typed in another shape than the act takes; what is still open in it the refusal names. */
export function useActFormFrom<Name extends ActName, Typed>(
  course: string,
  name: Name,
  start: Typed,
  place: string,
  formOf: (typed: Typed) => Partial<FormOf<Name>>,
): ActForm<Typed> {
  const act = useAct(course, name);
  const draft = `${course}/${name}/${place}`;
  return useSavedForm<Typed, Doing>({
    place: draft,
    start,
    call: act,
    send: (typed, { on, id = newId() } = {}) =>
      act.mutateAsync({ form: formOf(typed) as FormOf<Name>, on, id, place: draft }),
  });
}
