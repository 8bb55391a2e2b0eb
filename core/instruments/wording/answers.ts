import type { RefusalValues } from '#core/forms/refusal.ts';
import type { AnswerSet, Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';

/** Words of answers by answer set, or by one question's id where it has answers of its own, and by value. */
export type AnswerWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

const setOf = (instrument: Instrument, key: string): AnswerSet | undefined =>
  instrument.responseSets[key] ??
  instrument.responseSets[questionsOf(instrument).find(({ id }) => id === key)?.answers ?? ''];

function labelled(set: AnswerSet, words: AnswerWords[string] = {}): AnswerSet {
  if (!Array.isArray(set)) return set;
  return set.map((option) => ({ ...option, label: words[String(option.value)] ?? option.label }));
}

interface Misfit {
  because: string;
  values: RefusalValues;
}

/** Why words are given to an answer that is not there, or kept from the ends of a scale; undefined when they fit. */
export function answersMisfit(instrument: Instrument, words: AnswerWords): Misfit | undefined {
  for (const [key, byValue] of Object.entries(words)) {
    const set = setOf(instrument, key);
    if (!Array.isArray(set)) {
      const because = `the pack labels answers “${key}”, which the instrument does not have (at answers.${key}). Take it out`;
      return { because, values: { field: `answers.${key}` } };
    }
    const stray = Object.keys(byValue).find((value) => !set.some((option) => String(option.value) === value));
    if (stray !== undefined) {
      const because = `the pack labels an answer ${stray} that the instrument does not have (at answers.${key}). Take it out`;
      return { because, values: { field: `answers.${key}`, answer: stray } };
    }
  }
  const worded = withAnswerWords(instrument, words);
  for (const { n, answers } of questionsOf(worded)) {
    const set = worded.responseSets[answers ?? ''];
    if (Array.isArray(set) && !(set.at(0)?.label && set.at(-1)?.label)) {
      const because = `the lowest and the highest answer of question ${n} have no words, so nobody could tell what a number means (at answers). Give at least these`;
      return { because, values: { field: 'answers', question: n } };
    }
  }
  return undefined;
}

/** The instrument with these words at its answers; a question with words of its own gets an answer set of its own. */
export function withAnswerWords(
  instrument: Instrument,
  words: AnswerWords,
): Pick<Instrument, 'responseSets' | 'items' | 'unscored'> {
  const shared = Object.entries(instrument.responseSets).map(
    ([key, set]) => [key, labelled(set, words[key])] as const,
  );
  const isOwn = ({ id }: Item) => words[id] !== undefined && instrument.responseSets[id] === undefined;
  const own = questionsOf(instrument).flatMap((item) => {
    const set = instrument.responseSets[item.answers ?? ''];
    return isOwn(item) && set ? [[item.id, labelled(set, words[item.id])] as const] : [];
  });
  const answered = (item: Item): Item => (isOwn(item) ? { ...item, answers: item.id } : item);
  return {
    responseSets: Object.fromEntries([...shared, ...own]),
    items: instrument.items.map(answered),
    unscored: instrument.unscored.map(answered),
  };
}
