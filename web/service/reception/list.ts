import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import type { DeskCourse, HoursFree, ReceptionDay, ToldIll } from '#core/api-answers/reception.ts';
import type { ActName, FormOf } from '#core/course/book.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';

export const receptionKey = ['reception'];

const soon = 30_000;

/** The list of a day; asked anew every half minute, so that what a client or a colleague changes shows. @param of today where it is left out */
export const useReceptionDay = (of: string | undefined) =>
  useQuery<ReceptionDay, RefusedError>({
    queryKey: [...receptionKey, 'day', of ?? 'today'],
    queryFn: () => see(of ? `reception?of=${of}` : 'reception'),
    refetchInterval: soon,
    placeholderData: (before) => before,
  });

/** Everybody for whom an hour can be booked. */
export const useDeskCourses = () =>
  useQuery<{ courses: DeskCourse[] }, RefusedError>({
    queryKey: [...receptionKey, 'courses'],
    queryFn: () => see('reception/courses'),
  });

/** When the therapist of a course is free. @param moving the appointment that is to be moved */
export const useDeskFree = (course: string | undefined, moving?: string) =>
  useQuery<HoursFree, RefusedError>({
    queryKey: [...receptionKey, 'free', course, moving ?? ''],
    queryFn: () => see(`reception/courses/${course}/free${moving ? `?appointment=${moving}` : ''}`),
    enabled: course !== undefined,
  });

/**
 * Does an act of the desk; the list is then read anew. What is sent keeps its id until it was recorded, so that pressed twice,
 * or once more after a line that broke, it is done once.
 */
export function useDeskAct<Name extends ActName>(course: string, act: Name) {
  const queries = useQueryClient();
  const under = useRef({ id: '', form: '' });
  return useMutation<unknown, RefusedError, FormOf<Name>>({
    mutationFn(form) {
      const said = JSON.stringify(form);
      if (under.current.form !== said) under.current = { id: newId(), form: said };
      return send(`reception/courses/${course}/acts/${act}`, { id: under.current.id, form });
    },
    onSuccess: () => {
      under.current = { id: '', form: '' };
    },
    onSettled: () => queries.invalidateQueries({ queryKey: receptionKey }),
  });
}

/** Tells everybody who comes to a therapist that day that they are ill. */
export function useIll() {
  const queries = useQueryClient();
  return useMutation<ToldIll, RefusedError, { id: string; therapist: string; day: string; why: string }>({
    mutationFn: (form) => send('reception/ill', form),
    onSettled: () => queries.invalidateQueries({ queryKey: receptionKey }),
  });
}
