import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { scoreTyped } from './score-typed.ts';

const typed = (id: string, text: string) => {
  const instrument = instruments.get(id);
  return instrument && scoreTyped(instrument, text);
};

test('a score is typed as its total, or as its answers apart or together', () => {
  expect(typed('phq-9', ' 14 ')).toEqual({ total: 14 });
  expect(typed('phq-9', '210211001')).toEqual({ answers: [2, 1, 0, 2, 1, 1, 0, 0, 1] });
  expect(typed('phq-9', '2 1 0 2 1 1 0 0 -')).toEqual({ answers: [2, 1, 0, 2, 1, 1, 0, 0, null] });
  expect(typed('gad-7', '2;1;0;2;1;1;0')).toEqual({ answers: [2, 1, 0, 2, 1, 1, 0] });
  expect(typed('phq-2', '21')).toEqual({ total: 21 });
  expect(typed('core-10', '1,5')).toEqual({ total: 1.5 });
  expect(typed('phq-9', '')).toBeUndefined();
  expect(typed('phq-9', 'many')).toBeUndefined();
});
