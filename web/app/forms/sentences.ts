import { NoLine, RefusedError } from '#web/app/api.ts';

/** The sentence of one field, when the form was refused over it. */
export function fieldSentence(error: unknown, path: string): string | undefined {
  if (!(error instanceof RefusedError)) return undefined;
  return error.problem.fields?.find((field) => field.path === path)?.says;
}

/** The sentence of a form refused as a whole; a field's own sentence stands at the field. */
export function formSentence(error: unknown, noLine: string): string | undefined {
  if (!error) return undefined;
  if (error instanceof NoLine) return noLine;
  if (error instanceof RefusedError)
    return error.problem.fields?.some((field) => field.path) ? undefined : error.problem.title;
  throw error;
}
