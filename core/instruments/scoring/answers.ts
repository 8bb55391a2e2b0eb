import type { RefusalValues } from '#core/forms/refusal.ts';
import type { AnswerSet, Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { inWords } from '#core/words/in-words.ts';
import { answersWords } from './words.ts';

/** A number, `N/A` where the instrument allows it, or null for not answered. */
export type Answer = number | 'N/A' | null;

/** What is wrong with a set of answers, in a sentence; `item` is null when their number is wrong. */
export interface AnswersFault {
  item: number | null;
  because: string;
  values: RefusalValues;
}

/** Answers by item number. Unanswered items are null. */
export type AnswersByItem = ReadonlyMap<number, Answer>;

function inSet(set: AnswerSet, value: number): boolean {
  if (Array.isArray(set)) return set.some((option) => option.value === value);
  const steps = (value - set.from) / set.step;
  return value >= set.from && value <= set.to && Math.abs(steps - Math.round(steps)) < 1e-6;
}

function offered(set: AnswerSet | undefined): string {
  if (!set) return 'a number';
  if (!Array.isArray(set)) return `a number from ${set.from} to ${set.to} in steps of ${set.step}`;
  const values = set.map((option) => option.value).sort((a, b) => a - b);
  return inWords(values.map(String), 'disjunction');
}

function problemWith(instrument: Instrument, item: Item, answer: unknown): string | undefined {
  if (answer === null || answer === undefined) return undefined;
  if (answer === 'N/A' && item.notApplicable) return undefined;
  const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
  if (typeof answer === 'number' && (!set || inSet(set, answer))) return undefined;
  const orNot = item.notApplicable ? ', N/A' : '';
  const given = typeof answer === 'string' ? `“${answer}”` : String(answer);
  return answersWords.en.questionOfCannotBeGive(item.n, instrument.shortName, given, offered(set), orNot);
}

/**
 * Answers in item order, either those of the total alone or all the questions, checked one by one.
 * Measures reference, policy P2: a value the instrument does not offer, or a wrong number of answers, is refused.
 */
export function readAnswers(instrument: Instrument, responses: unknown): AnswersByItem | AnswersFault {
  const questions = questionsOf(instrument);
  const short = instrument.items.length;
  if (!Array.isArray(responses) || (responses.length !== short && responses.length !== questions.length)) {
    const long = questions.length > short ? ` or ${questions.length}` : '';
    const given = Array.isArray(responses) ? responses.length : 'none';
    return {
      item: null,
      values: { questions: questions.length, given },
      because: answersWords.en.takesAnswersInOrder(instrument.shortName, short, long, given),
    };
  }
  for (const [index, item] of questions.entries()) {
    const because = problemWith(instrument, item, responses[index]);
    if (because) return { item: item.n, because, values: { question: item.n } };
  }
  return new Map(questions.map((item, index) => [item.n, (responses[index] ?? null) as Answer]));
}

const asNumber = (given: unknown) =>
  typeof given === 'string' && given.trim() !== '' ? Number(given) : given;

/**
 * What can be read of answers that are refused as a whole: each that its question offers, the others null. A row of the
 * wrong length is read from its start. A safety answer among them is told whatever else is wrong. Policy P5.
 */
export function readableAnswers(instrument: Instrument, responses: unknown): AnswersByItem {
  const given: unknown[] = Array.isArray(responses) ? responses : [];
  return new Map(
    questionsOf(instrument).map((item, index) => {
      const answer = asNumber(given[index]);
      return [item.n, problemWith(instrument, item, answer) ? null : ((answer ?? null) as Answer)];
    }),
  );
}

export function isAnswersFault(read: AnswersByItem | AnswersFault): read is AnswersFault {
  return 'because' in read;
}

/** Whether a question that depends on earlier answers is to be asked. */
export function isAsked(item: Item, answers: AnswersByItem): boolean {
  const { askWhen } = item;
  if (!askWhen) return true;
  return askWhen.anyOf.some((n) => Number(answers.get(n) ?? Number.NEGATIVE_INFINITY) >= askWhen.atLeast);
}
