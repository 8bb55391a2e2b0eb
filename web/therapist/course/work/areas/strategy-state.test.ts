import { expect, test } from 'vitest';
import { strategyState } from './strategy-state.ts';

/** T10 of the findings of November 2026: a step stood “in the record” beside “No expectations are written down yet”. */

const work = { used: ['RD-1', 'RD-3'], written: ['RD-1'], next: 'RD-4' };
const of = (id: string, use: 'usual' | 'optional' = 'usual') => strategyState({ id, use }, work);

test('a step is in the record only where something of it is written', () => {
  expect(of('RD-1')).toBe('inRecord');
  expect(of('RD-3')).toBe('workedOn');
  expect(of('RD-4')).toBe('next');
  expect(of('RD-5')).toBe('open');
  expect(of('RD-7', 'optional')).toBe('optional');
});
