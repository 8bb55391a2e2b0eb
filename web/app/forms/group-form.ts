import { useQueryClient } from '@tanstack/react-query';
import { useToGroup } from '#web/app/group.ts';
import { type SavedForm, useSavedForm } from './saved-form.ts';

interface FormOf<Typed> {
  group: string;
  /** The act, which names its draft too. */
  name: string;
  start: Typed;
  /** Where below the group it is sent, where that is no act of it. */
  path?: string;
  /** What tells this form from others of the act. */
  place?: string;
  /** What is sent, where it is typed in another shape. */
  formOf?: (typed: Typed) => unknown;
}

/** A form that does something to a group: kept while it is typed, sent once, later where there is no line. */
export function useGroupForm<Typed>({
  group,
  name,
  start,
  path,
  place = 'new',
  formOf = (typed) => typed,
}: FormOf<Typed>): SavedForm<Typed, { on?: string; id?: string }> {
  const call = useToGroup(useQueryClient(), group, name, path);
  const draft = `${group}/${name}/${place}`;
  const send = async (typed: Typed, how?: { on?: string; id?: string }, onRecorded?: () => void) => {
    const { sent } = await call.mutateAsync({
      ...how,
      form: formOf(typed),
      typed,
      place: draft,
      onRecorded,
    });
    return sent;
  };
  return useSavedForm<Typed, { on?: string; id?: string }>({ place: draft, start, call, send });
}
