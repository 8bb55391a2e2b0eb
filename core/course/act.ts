import type { z } from 'zod';
import type { ActOn } from '#core/book/act.ts';
import type { Course } from './course.ts';

/** One thing a person can do to a course. */
export type Act<Form extends z.ZodType = z.ZodType> = ActOn<Course, Form>;

export function act<Form extends z.ZodType>(definition: Act<Form>): Act<Form> {
  return definition;
}
