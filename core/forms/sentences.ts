import type { z } from 'zod';
import { sentencesWords } from './words.ts';

type Issue = z.core.$ZodRawIssue;

const kinds: Record<string, string> = {
  string: sentencesWords.en.writeThisAsText,
  number: sentencesWords.en.giveThisAsNumber,
  int: sentencesWords.en.giveThisAsWholeNumber,
  boolean: sentencesWords.en.answerThisWithYes,
  array: sentencesWords.en.giveThisAsList,
  tuple: sentencesWords.en.giveThisAsList,
  object: sentencesWords.en.sendThisAsForm,
  record: sentencesWords.en.sendThisAsForm,
};

function tooSmall(origin: string, minimum: unknown): string {
  if (origin === 'string') return sentencesWords.en.thisIsEmptyOrToo;
  if (origin === 'array' || origin === 'set') return sentencesWords.en.giveAtLeastHere(minimum);
  return sentencesWords.en.giveNumberFromUpwards(minimum);
}

/** A limit that nobody chose is not worth saying: it is how far a computer counts. */
const asFarAsItCounts = Number.MAX_SAFE_INTEGER;

function tooBig(origin: string, maximum: unknown): string {
  if (origin === 'string') return sentencesWords.en.thisIsLongerThanCharacters(maximum);
  if (origin === 'array' || origin === 'set') return sentencesWords.en.giveNoMoreThanHere(maximum);
  if (maximum === asFarAsItCounts) return sentencesWords.en.giveSmallerNumber;
  return sentencesWords.en.giveNumberUp(maximum);
}

export const noneOfTheKinds = sentencesWords.en.thisIsNoneOfKinds;
/** @param values those that may be chosen */
export const choiceOf = (values: readonly unknown[]) =>
  sentencesWords.en.chooseOne(values.map(String).join(', '));

/** The sentence for a field whose form has none of its own; what was typed is never said back. */
export function plainSentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return sentencesWords.en.thisIsMissingFill;
      return kinds[issue.expected] ?? sentencesWords.en.thisIsNotOfKind;
    case 'invalid_value':
      // Whoever has chosen nothing has the choices before them.
      return (issue.input ?? '') === '' ? sentencesWords.en.nothingChosen : choiceOf(issue.values);
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'invalid_format':
      return issue.format === 'uuid'
        ? sentencesWords.en.giveIdThatIsUuid
        : sentencesWords.en.thisIsNotWritten;
    case 'invalid_union':
      return Array.isArray(issue.options) ? choiceOf(issue.options) : noneOfTheKinds;
    case 'unrecognized_keys':
      return sentencesWords.en.thisHasFieldThatDoes;
    default:
      return sentencesWords.en.thisDoesNotFitHere;
  }
}
