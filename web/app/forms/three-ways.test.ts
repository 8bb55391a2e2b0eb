import { expect, test } from 'vitest';
import { overWhatStands } from './three-ways.ts';

const shown = {
  youngPeople: { ownConsentFrom: 16, guardians: 'both', pagesFor: ['guardian'] },
  name: 'Clinic',
  rows: [
    { what: 'sleep', hours: 7 },
    { what: 'walk', hours: 1 },
  ],
};

test('a choice pressed straight after a number keeps the number, and the number keeps the choice', () => {
  const number = { ...shown, youngPeople: { ...shown.youngPeople, ownConsentFrom: 14 } };
  const choice = { youngPeople: { ...shown.youngPeople, guardians: 'one' } };
  expect(overWhatStands(shown, number, choice)).toEqual({
    youngPeople: { ownConsentFrom: 14, guardians: 'one', pagesFor: ['guardian'] },
  });
});

test('two fields of two rows are both kept, and so are parts that lie deeper', () => {
  const [first, second] = shown.rows;
  const now = { ...shown, rows: [{ what: 'sleep', hours: 8 }, second] };
  const patch = { rows: [first, { what: 'swim', hours: 1 }] };
  expect(overWhatStands({ ...shown }, now as typeof shown, patch as Partial<typeof shown>).rows).toEqual([
    { what: 'sleep', hours: 8 },
    { what: 'swim', hours: 1 },
  ]);
  const hours = (monday: number, place: string) => ({ hours: { days: { monday }, out: { place } } });
  expect(overWhatStands(hours(8, 'a'), hours(9, 'a'), hours(8, 'b'))).toEqual(hours(9, 'b'));
});

test('rows that changed places are never mixed', () => {
  const rows = (...ratings: [string, number][]) => ({
    ratings: ratings.map(([domain, grade]) => ({ domain, grade })),
  });
  const wanted = rows(['F-02', 1], ['F-01', 3]);
  expect(overWhatStands(rows(['F-01', 0], ['F-02', 1]), rows(['F-01', 2], ['F-02', 1]), wanted)).toEqual(
    wanted,
  );
});

test('a part taken away is gone, one that came meanwhile stays, and what is set anew is as it was set', () => {
  const form = (parts: Record<string, unknown>) => ({ parts });
  expect(overWhatStands(form({ a: 1, b: 2 }), form({ a: 3, b: 2, c: 4 }), form({ a: 1 }))).toEqual(
    form({ a: 3, c: 4 }),
  );
  const off = { youngPeople: null } as unknown as Partial<typeof shown>;
  expect(overWhatStands(shown, { ...shown, name: 'Ward' }, off)).toEqual({ youngPeople: null });
  expect(overWhatStands(shown, { ...shown, name: 'Ward' }, { name: 'House' })).toEqual({ name: 'House' });
});
