import { useServiceWording } from '#web/app/instruments.ts';
import { KeptHere } from '#web/client/kept-here.tsx';
import { useCourseKept } from '#web/client/my-course.tsx';

/** Keeps the course fresh that Home is about, its words and those of the measures: Home is drawn from them once they are here. Without a line it says so. */
export function HomeKept({ id }: { id: string }) {
  const { data } = useCourseKept(id);
  useServiceWording();
  return data?.asOf ? <KeptHere since={data.asOf} /> : null;
}
