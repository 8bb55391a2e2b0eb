import type { z } from 'zod';
import { choiceOf, noneOfTheKinds } from './sentences.ts';

type Issue = z.core.$ZodIssue;
type Alternative = readonly Issue[];

/** The one value that this shape is, as `''` or `2`; undefined for a shape of any other kind. */
function onlyValue(shape: Alternative): { value: unknown } | undefined {
  const [fault] = shape;
  if (shape.length !== 1 || fault?.code !== 'invalid_value' || fault.path.length > 0) return;
  return fault.values.length === 1 ? { value: fault.values[0] } : undefined;
}

const misfits = (shape: Alternative) => shape.filter(({ code }) => code === 'invalid_type').length;

/**
 * What is wrong, in words for who filled in the form. For a choice of shapes it is what is wrong with the one that
 * comes nearest, unless the choice has a sentence of its own; a choice of single values names them.
 */
export function nearestFaults(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  if (issue.message !== noneOfTheKinds) return [issue];
  const shapes = issue.errors.filter((shape) => !onlyValue(shape));
  if (shapes.length === 0) {
    const values = issue.errors.flatMap((shape) => onlyValue(shape)?.value ?? []);
    return [{ ...issue, message: choiceOf(values.filter((value) => value !== '')) }];
  }
  const [best = []] = shapes.toReversed().toSorted((one, other) => misfits(one) - misfits(other));
  return best.flatMap((inner) => nearestFaults({ ...inner, path: [...issue.path, ...inner.path] }));
}
