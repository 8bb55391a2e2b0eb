import { v7 as newId } from 'uuid';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Someone } from '#tests/a-clinic.ts';

/** A course as this person sees it. */
export const courseOf = async (by: Someone, course: string) =>
  (await by.get<CourseView>(`/api/courses/${course}`)).body.course;

/** Sends a form, and throws what refused it. */
export async function sends(by: Someone, path: string, form: object, on?: string): Promise<void> {
  const { status, body } = await by.post(path, { id: newId(), on, form });
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
}
