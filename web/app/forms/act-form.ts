import { v7 as newId } from 'uuid';
import type { ActName, FormOf } from '#core/course/book.ts';
import { type FaultsHere, useAct } from '#web/app/course.ts';
import { unsentActs } from '#web/app/offline/unsent.ts';
import { type SavedForm, useSavedForm } from './saved-form.ts';

/** Said with an act when it is sent: the day it was done, and the id of what it makes. */
interface Doing {
  on?: string;
  id?: string;
}

/** A form that does one act. */
export type ActForm<Form> = SavedForm<Form, Doing>;

/** What a form is besides its act. */
interface FormIs<Form> {
  /** It shows what is recorded, to be changed: so it shows what waits for the line. A form over a version does so anyway. */
  whileWaiting?: 'stands';
  /** The field with the id of what is changed, empty for a new one: while that waits for the line, it is changed. */
  changes?: keyof Form & string;
  /** Tells what is wrong with it while there is no line, before it waits. */
  faultsHere?: FaultsHere;
}

/** The state of a form that does one act; it begins at `start`, which says what the chart holds now. */
export function useActForm<Name extends ActName>(
  course: string,
  name: Name,
  start: FormOf<Name>,
  place = 'new',
  is: FormIs<FormOf<Name>> = {},
): ActForm<FormOf<Name>> {
  return useForm(course, name, start, place, is, (form) => form);
}

/** The same for a form typed in another shape than the act takes; what is still open in it the refusal names. */
export function useActFormFrom<Name extends ActName, Typed>(
  course: string,
  name: Name,
  start: Typed,
  place: string,
  formOf: (typed: Typed) => Partial<FormOf<Name>>,
  is: FormIs<Typed> = {},
): ActForm<Typed> {
  return useForm(course, name, start, place, is, formOf, 'as typed');
}

function useForm<Name extends ActName, Typed>(
  course: string,
  name: Name,
  start: Typed,
  place: string,
  { whileWaiting, changes, faultsHere }: FormIs<Typed>,
  formOf: (typed: Typed) => Partial<FormOf<Name>>,
  keeps?: 'as typed',
): ActForm<Typed> {
  const act = useAct(course, name, faultsHere);
  const draft = `${course}/${name}/${place}`;
  const send = (typed: Typed, { on, id = newId() }: Doing = {}, onRecorded?: () => void) => {
    const made = changes && (typed[changes] ?? start[changes] ?? idWaiting(draft, changes));
    const form = { ...formOf(typed), ...(changes && { [changes]: made }) } as FormOf<Name>;
    return act.mutateAsync({ form, on, id, place: draft, onRecorded, ...(keeps && { typed }) });
  };
  return useSavedForm<Typed, Doing>({ place: draft, start, call: act, send, whileWaiting });
}

/** The id of what this form has made, or changes, while that waits for the line. */
function idWaiting(place: string, field: string): unknown {
  const first = unsentActs().find((act) => act.place === place && !act.refused);
  return first && ((first.form as Record<string, unknown>)[field] ?? first.id);
}
