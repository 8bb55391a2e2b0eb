import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { filesNeededFor } from '#core/course/protocol-followed/files-needed.ts';
import { areAtHand, bringFiles } from '#core/forms-of-therapy/at-hand.ts';
import { NoLine, type RefusedError } from './api.ts';
import { type CourseHere, useCourse } from './course.ts';

async function bringFor({ course }: CourseHere): Promise<true> {
  try {
    // Which areas the course’s own forms know is seen once they are here.
    await bringFiles(filesNeededFor(course));
    await bringFiles(filesNeededFor(course));
    return true;
  } catch {
    throw new NoLine();
  }
}

interface CourseInWords {
  data: CourseHere | undefined;
  /** As it came, its words here or not. */
  newest: CourseHere | undefined;
  error: RefusedError | null;
}

/**
 * The course at this address once the words of its form of therapy are here; a newer one waits for its own, as after a
 * change of form, while the one before stays. Whatever must not wait for words, such as help, takes `useCourse`.
 */
export function useCourseInWords(id: string): CourseInWords {
  const { data: newest, error } = useCourse(id);
  const needed = newest ? filesNeededFor(newest.course) : [];
  const wereHere = areAtHand(needed);
  const brought = useQuery<true, RefusedError>({
    queryKey: ['words of forms', ...needed.map((one) => `${one.id} ${one.edition}`)],
    queryFn: () => (newest ? bringFor(newest) : true),
    enabled: newest !== undefined && !wereHere,
    staleTime: 0,
    gcTime: 0,
  });
  const isHere = wereHere || brought.data === true;
  const [shown, show] = useState<CourseHere>();
  if (newest && isHere && newest !== shown) show(newest);
  const before = shown?.course.id === id ? shown : undefined;
  return { data: newest && isHere ? newest : before, newest, error: error ?? brought.error };
}
