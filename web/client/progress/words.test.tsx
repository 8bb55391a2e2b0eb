import { beforeAll, expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { useChangeWords } from './words.ts';

beforeAll(inEnglish);

function Said({ id, first, last }: { id: string; first: number; last: number }) {
  const words = useChangeWords();
  const instrument = instruments.get(id);
  return instrument && <p>{words(changeOf(instrument, first, last)).join(' ')}</p>;
}
/** What a client reads of a change in one measure. */
const said = (id: string, first: number, last: number) => drawn(<Said id={id} first={first} last={last} />);

test('a change is called small only where it is known how much chance can do', () => {
  expect(said('phq-9', 18, 16)).toContain('small enough to be an ordinary up or down');
  expect(said('phq-9', 18, 3)).toContain('a real change, not just an ordinary up or down');
  for (const [first, last] of [
    [5, 17],
    [17, 5],
  ] as const) {
    const words = said('everyday-5', first, last);
    expect(words).toContain('How much of it is ordinary up and down is not known for these questions.');
    expect(words).not.toMatch(/small/i);
  }
});
