import type { Course } from '#core/course/course.ts';
import type { FormulationVersion } from './state.ts';

/** The version the client has on their screen: the latest one shared. */
export const sharedFormulation = (course: Course): FormulationVersion | undefined =>
  course.formulation.versions.findLast(({ shared }) => shared !== 'not_yet');

/** MS-12: the latest answer, when the client agreed with the formulation wholly or in part; undefined before. */
export function agreement(
  course: Course,
): { version: number; on: string; answer: 'agrees' | 'partly' } | undefined {
  const { versions, answers } = course.formulation;
  const last = answers.at(-1);
  if (!last || last.answer === 'no') return;
  // What was agreed to may have been struck out since.
  if (!versions.some((one) => one.version === last.version)) return;
  return { version: last.version, on: last.on, answer: last.answer };
}
