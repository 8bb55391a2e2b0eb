import { expect, it } from 'vitest';
import { phq9 } from '#core/instruments/phq-9.ts';
import { asksForHelp, inOrder, isBlank, questionsAsked, type Sheet, saysRisk, urgencyIn } from './answers.ts';

const item = (n: number) => {
  const found = phq9.items.find((one) => one.n === n);
  if (!found) throw new Error(`The PHQ-9 has no question ${n}.`);
  return found;
};
const zeros: Sheet = Object.fromEntries(phq9.items.map(({ n }) => [n, 0]));

it('the question about difficulty comes only when a problem was ticked', () => {
  expect(questionsAsked(phq9, zeros)).toHaveLength(9);
  expect(questionsAsked(phq9, { ...zeros, 1: 1 })).toHaveLength(10);
  expect(inOrder(phq9, { ...zeros, 10: 2 }).at(-1)).toBeNull();
});

it('help is shown beside item 9 at 1, and nowhere at 0', () => {
  expect(asksForHelp(phq9, item(9), 1)).toBe(true);
  expect(asksForHelp(phq9, item(9), 0)).toBe(false);
  expect(asksForHelp(phq9, item(1), 3)).toBe(false);
});

it('an item 9 above zero and an item 9 left empty both ask for somebody, the graver answer sooner', () => {
  expect(urgencyIn(phq9, zeros)).toBeNull();
  expect(urgencyIn(phq9, { ...zeros, 9: 1 })).toBe('before_next_session');
  expect(urgencyIn(phq9, { ...zeros, 9: 2 })).toBe('same_day');
  expect(urgencyIn(phq9, { ...zeros, 9: 3 })).toBe('now');
  expect(urgencyIn(phq9, { ...zeros, 9: null })).toBe('before_next_session');
});

it('a form with everything left out is blank', () => {
  expect(isBlank(phq9, { 1: null, 2: null })).toBe(true);
  expect(isBlank(phq9, { 1: 0 })).toBe(false);
});

it('a form left half-way says risk only where an answer given so far does', () => {
  expect(saysRisk(phq9, { 9: 2 })).toBe(true);
  expect(saysRisk(phq9, { 1: 3, 9: 0 })).toBe(false);
  expect(saysRisk(phq9, { 1: 3, 9: null })).toBe(false);
});
