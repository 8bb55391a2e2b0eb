import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const kinds: Record<string, string> = {
  string: 'Write this as text.',
  number: 'Give this as a number.',
  int: 'Give this as a whole number.',
  boolean: 'Answer this with yes or no.',
  array: 'Give this as a list.',
  object: 'Send this as a form, with its fields by name.',
  record: 'Send this as a form, with its fields by name.',
};

function tooSmall(origin: string, minimum: unknown): string {
  if (origin === 'string') return 'This is empty or too short: write a few words.';
  if (origin === 'array' || origin === 'set') return `Give at least ${minimum} here.`;
  return `Give a number from ${minimum} upwards.`;
}

function tooBig(origin: string, maximum: unknown): string {
  if (origin === 'string') return `This is longer than ${maximum} characters: shorten it.`;
  if (origin === 'array' || origin === 'set') return `Give no more than ${maximum} here.`;
  return `Give a number up to ${maximum}.`;
}

/** The sentence for a field whose form has none of its own; what was typed is never said back. */
export function plainSentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing: fill it in.';
      return kinds[issue.expected] ?? 'This is not of the kind that is asked for.';
    case 'invalid_value':
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'invalid_format':
      return issue.format === 'uuid'
        ? 'Give an id that is a UUID.'
        : 'This is not written in the way that is asked for.';
    case 'invalid_union':
      return 'This is none of the kinds that are possible here.';
    case 'unrecognized_keys':
      return 'This has a field that does not belong to it: take it out.';
    default:
      return 'This does not fit here: look at it again.';
  }
}
