import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 as newId } from 'uuid';
import type { CourseInHands, HandsDone, HandsLine, HandsOf } from '#core/api-answers/hands.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { useMembers } from '#web/app/colleagues.ts';

/** What the two ways of putting courses into other hands are given. */
export interface IntoHands {
  /** `me`, or whose courses they are. */
  whose: string;
  hands: HandsOf;
  chosen: readonly CourseInHands[];
  /** Called once at least one of them is in other hands. */
  onDone: () => void;
}

/** Puts courses into other hands; every list that shows them is then read anew. */
export function usePut<Form>(whose: string, how: 'cover' | 'cover/end' | 'over') {
  const queries = useQueryClient();
  return useMutation<HandsDone, RefusedError, Form>({
    mutationFn: (form) => send(`hands/${whose}/${how}`, form),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** A course with the id of its act. */
export const asAct = ({ course }: Pick<CourseInHands, 'course'>) => ({ id: newId(), course });

/** How many were done. */
export const doneIn = (lines: readonly HandsLine[]): number =>
  lines.filter(({ state }) => state === 'done').length;

/** Colleagues who give therapy here, save whose courses these are. */
export function useColleagues({ person }: Pick<HandsOf, 'person'>) {
  const { data } = useMembers();
  return (data?.members ?? [])
    .filter((one) => one.state === 'active' && one.roles.includes('therapist') && one.person !== person)
    .map((one) => ({ value: one.person, label: one.name }));
}
