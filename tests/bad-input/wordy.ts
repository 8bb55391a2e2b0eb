/**
 * The same form with a word in every place that takes words.
 * @param put whether the form may be so
 */
export function wordy(word: string, value: unknown, put: (replaced: unknown) => boolean): unknown {
  if (typeof value === 'string') {
    const told = `${value} ${word}`;
    return put(told) ? told : value;
  }
  if (Array.isArray(value)) {
    return value.reduce<unknown[]>(
      (list, each, place) => {
        list[place] = wordy(word, each, (replaced) => put(list.with(place, replaced)));
        return list;
      },
      [...value],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const whole: Record<string, unknown> = { ...value };
  for (const [key, each] of Object.entries(whole)) {
    whole[key] = wordy(word, each, (replaced) => put({ ...whole, [key]: replaced }));
  }
  return whole;
}
