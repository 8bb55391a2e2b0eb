import { useServiceWording } from '#web/app/instruments.ts';
import { useCourseKept } from '#web/client/my-course.tsx';

/** Keeps the course fresh that Home is about, its words and those of the measures: Home is drawn from them once they are here. */
export function HomeKept({ id }: { id: string }) {
  useCourseKept(id);
  useServiceWording();
  return null;
}
