import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsAsked, type Sheet } from '#web/both/measures/answers.ts';
import type { At, EntryTyped } from './typed.ts';

/** What a member is asked in the round, a screen each. */
export type Step =
  | { kind: 'question'; item: Item }
  | { kind: 'last_task' }
  | { kind: 'week' }
  | { kind: 'next' };

/** The questions read aloud: those that count, but for those that are asked one to one. */
const aloud = (instrument: Instrument, sheet: Sheet, alone: readonly number[]): Item[] =>
  questionsAsked(instrument, sheet).filter(
    ({ n }) => !alone.includes(n) && !instrument.unscored.some((aside) => aside.n === n),
  );

/** The question asked one to one: the first of them, since a phone shows one at a time. */
export const askedAlone = (instrument: Instrument | undefined, alone: readonly number[]): Item | undefined =>
  instrument?.items.find(({ n }) => alone.includes(n));

/** The screens for one member, in the order of the meeting. IPT protocol reference, 7.6, middle. */
export function stepsFor(
  typed: EntryTyped,
  instrument: Instrument | undefined,
  alone: readonly number[],
  hadTask: boolean,
): Step[] {
  const questions = instrument ? aloud(instrument, typed.sheet, alone) : [];
  return [
    ...questions.map((item) => ({ kind: 'question' as const, item })),
    ...(hadTask ? [{ kind: 'last_task' as const }] : []),
    { kind: 'week' },
    { kind: 'next' },
  ];
}

/** How far a meeting is, to go on and to go back by. */
export interface Round {
  /** How many members are here. */
  here: number;
  /** Whether a question is asked one to one before the round. */
  alone: 'asked' | 'none';
  /** How many screens each of them has. */
  steps: (member: number) => number;
}

/** The next screen: of this member, of the next, or the end. */
export function nextAt(at: At, { here, alone, steps }: Round): At {
  if (at.stage === 'here') {
    return alone === 'asked' ? { stage: 'alone', member: 0 } : { stage: 'round', member: 0, step: 0 };
  }
  if (at.stage === 'alone') {
    return at.member + 1 < here
      ? { stage: 'alone', member: at.member + 1 }
      : { stage: 'round', member: 0, step: 0 };
  }
  if (at.stage === 'round') {
    if (at.step + 1 < steps(at.member)) return { ...at, step: at.step + 1 };
    if (at.member + 1 < here) return { stage: 'round', member: at.member + 1, step: 0 };
  }
  return { stage: 'end' };
}

/** The screen before. */
export function beforeAt(at: At, { here, alone, steps }: Round): At {
  const last = Math.max(0, here - 1);
  if (at.stage === 'end') return { stage: 'round', member: last, step: Math.max(0, steps(last) - 1) };
  if (at.stage === 'round') {
    if (at.step > 0) return { ...at, step: at.step - 1 };
    if (at.member > 0) {
      return { stage: 'round', member: at.member - 1, step: Math.max(0, steps(at.member - 1) - 1) };
    }
    return alone === 'asked' ? { stage: 'alone', member: last } : { stage: 'here' };
  }
  if (at.stage === 'alone' && at.member > 0) return { stage: 'alone', member: at.member - 1 };
  return { stage: 'here' };
}
