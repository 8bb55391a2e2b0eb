import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const kinds: Record<string, string> = {
  string: 'Write this as text.',
  number: 'Give this as a number.',
  int: 'Give this as a whole number.',
  boolean: 'Answer this with yes or no.',
  array: 'Give this as a list.',
  tuple: 'Give this as a list.',
  object: 'Send this as a form, with its fields by name.',
  record: 'Send this as a form, with its fields by name.',
};

function tooSmall(origin: string, minimum: unknown): string {
  if (origin === 'string') return 'This is empty or too short: write a few words.';
  if (origin === 'array' || origin === 'set') return `Give at least ${minimum} here.`;
  return `Give a number from ${minimum} upwards.`;
}

/** A limit that nobody chose is not worth saying: it is how far a computer counts. */
const asFarAsItCounts = Number.MAX_SAFE_INTEGER;

function tooBig(origin: string, maximum: unknown): string {
  if (origin === 'string') return `This is longer than ${maximum} characters: shorten it.`;
  if (origin === 'array' || origin === 'set') return `Give no more than ${maximum} here.`;
  if (maximum === asFarAsItCounts) return 'Give a smaller number.';
  return `Give a number up to ${maximum}.`;
}

export const noneOfTheKinds = 'This is none of the kinds that are possible here.';
/** @param values those that may be chosen */
export const choiceOf = (values: readonly unknown[]) =>
  `Choose one of these: ${values.map(String).join(', ')}.`;

/** The sentence for a field whose form has none of its own; what was typed is never said back. */
export function plainSentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing: fill it in.';
      return kinds[issue.expected] ?? 'This is not of the kind that is asked for.';
    case 'invalid_value':
      return choiceOf(issue.values);
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'invalid_format':
      return issue.format === 'uuid'
        ? 'Give an id that is a UUID.'
        : 'This is not written in the way that is asked for.';
    case 'invalid_union':
      return Array.isArray(issue.options) ? choiceOf(issue.options) : noneOfTheKinds;
    case 'unrecognized_keys':
      return 'This has a field that does not belong to it: take it out.';
    default:
      return 'This does not fit here: look at it again.';
  }
}
