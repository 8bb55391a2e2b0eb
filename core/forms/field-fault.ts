import type { z } from 'zod';

/** What can be wrong with a field of any form; the names stay, whatever becomes of its sentence. A form adds its own in `params`. */
type FieldFault =
  | 'of-another-kind'
  | 'not-offered'
  | 'not-of-this-form'
  | 'not-written-so'
  | 'empty'
  | 'too-short'
  | 'too-few'
  | 'too-low'
  | 'too-long'
  | 'too-many'
  | 'too-high'
  | 'unfit';

/** For a check of a form’s own: `z.string().refine(isReal, { error: 'There is no such day.', ...named('no-such-day') })`. */
export const named = (fault: string) => ({ params: { fault } });

/** A check whose fault is told alone: those after it are asked only once it holds, so that one field has one fault. */
export const alone = (error?: string) => ({ error, abort: true });

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): FieldFault {
  if (origin === 'string') return minimum === 1 ? 'empty' : 'too-short';
  return origin === 'array' || origin === 'set' ? 'too-few' : 'too-low';
}

function tooBig({ origin }: z.core.$ZodIssueTooBig): FieldFault {
  if (origin === 'string') return 'too-long';
  return origin === 'array' || origin === 'set' ? 'too-many' : 'too-high';
}

function usualFault(issue: z.core.$ZodIssue): FieldFault {
  switch (issue.code) {
    case 'invalid_type':
      return 'of-another-kind';
    case 'invalid_value':
    case 'invalid_union':
      return 'not-offered';
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'not-of-this-form';
    case 'invalid_format':
      return 'not-written-so';
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    default:
      return 'unfit';
  }
}

/** What is wrong with a field, without the words: `empty`, `too-long`, or what its own check is called. */
export function faultOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.fault : undefined;
  return typeof own === 'string' ? own : usualFault(issue);
}
