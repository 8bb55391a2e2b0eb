import { expect, test } from 'vitest';
import { AskedBefore } from './asked-before.ts';

interface Whole {
  one: readonly number[];
  other: { n: number };
  third: string;
}

const whole: Whole = { one: [1, 2], other: { n: 3 }, third: 'x' };

/** A rule that counts how often it is asked. */
function counting<Answer>(rule: (whole: Whole) => Answer) {
  const counted = {
    times: 0,
    rule: (of: Whole) => {
      counted.times += 1;
      return rule(of);
    },
  };
  return counted;
}

test('a rule is asked again only where a part it read is another', () => {
  const asked = new AskedBefore<Whole>();
  const sum = counting(({ one }) => one.length);
  expect(asked.ask('sum', whole, sum.rule)).toBe(2);
  expect(asked.ask('sum', { ...whole, other: { n: 4 }, third: 'y' }, sum.rule)).toBe(2);
  expect(sum.times).toBe(1);
  expect(asked.ask('sum', { ...whole, one: [1, 2, 3] }, sum.rule)).toBe(3);
  expect(sum.times).toBe(2);
});

test('which parts are read is seen each time: one that was not looked at before counts from then on', () => {
  const asked = new AskedBefore<Whole>();
  const lazy = counting(({ third, ...rest }) => (third === 'x' ? 0 : rest.one.length));
  const sparing = counting((of) => (of.third === 'x' ? of.other.n : of.one.length));
  expect(asked.ask('sparing', whole, sparing.rule)).toBe(3);
  const turned: Whole = { ...whole, third: 'y' };
  expect(asked.ask('sparing', turned, sparing.rule)).toBe(2);
  const shorter: Whole = { ...turned, one: [] };
  expect(asked.ask('sparing', shorter, sparing.rule)).toBe(0);
  expect(sparing.times).toBe(3);
  expect(asked.ask('sparing', { ...shorter, other: { n: 9 } }, sparing.rule)).toBe(0);
  expect(sparing.times).toBe(3);
  asked.ask('lazy', turned, lazy.rule);
  expect(asked.ask('lazy', { ...turned, other: { n: 5 } }, lazy.rule)).toBe(2);
  expect(lazy.times).toBe(2);
});

test('a rule that copies the whole, or asks which parts there are, has read them all', () => {
  const asked = new AskedBefore<Whole>();
  const rules = [
    (of: Whole) => JSON.stringify({ ...of }),
    (of: Whole) => Object.keys(of).length,
    (of: Whole) => Object.values(of).length,
    (of: Whole) => 'third' in of,
  ];
  for (const [at, rule] of rules.entries()) {
    const counted = counting<unknown>(rule);
    asked.ask(`whole ${at}`, whole, counted.rule);
    asked.ask(`whole ${at}`, { ...whole, third: 'y' }, counted.rule);
    expect(counted.times, rule.toString()).toBe(2);
  }
});

test('what is given beside the whole counts too', () => {
  const asked = new AskedBefore<Whole>();
  const rule = ({ one }: Whole, { times }: { times: number }) => one.length * times;
  const twice = { times: 2 };
  expect(asked.ask('times', whole, rule, twice)).toBe(4);
  expect(asked.ask('times', whole, rule, { times: 3 })).toBe(6);
  expect(asked.ask('times', { ...whole, third: 'y' }, rule, twice)).toBe(4);
});

test('a part that was not there and is there now is another', () => {
  const asked = new AskedBefore<Partial<Whole>>();
  const rule = ({ third }: Partial<Whole>) => third ?? 'none';
  expect(asked.ask('third', {}, rule)).toBe('none');
  expect(asked.ask('third', { third: 'z' }, rule)).toBe('z');
});
