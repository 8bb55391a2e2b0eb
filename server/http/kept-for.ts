import { KeptAnswer } from './kept-answer.ts';

/**
 * Answers that follow from a value that is itself remembered, and from a few words: kept for as long as that value is.
 * @returns gives the answer of that value and those words, made by `answer` the first time
 */
export function keptFor<Value extends object>() {
  const kept = new WeakMap<Value, Map<string, KeptAnswer>>();
  return (value: Value, words: string, answer: () => object): KeptAnswer => {
    const all = kept.get(value) ?? new Map<string, KeptAnswer>();
    kept.set(value, all);
    const made = all.get(words) ?? new KeptAnswer(answer());
    all.set(words, made);
    return made;
  };
}
