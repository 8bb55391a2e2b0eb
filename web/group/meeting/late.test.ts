import { expect, test } from 'vitest';
import { cameLate, goesBack, goesOn } from './late.ts';
import { beforeAt } from './steps.ts';
import { type At, type MeetingTyped, nothingTyped, thoseHere } from './typed.ts';

const members = [{ course: 'ana' }, { course: 'luz' }, { course: 'rosa' }];
const present = { ...nothingTyped, came: 'present' as const };
const meeting = (at: At): MeetingTyped => ({
  ...{ id: 'm', on: '2026-06-02', minutes: null, led: ['dayra'], at },
  entries: { luz: present, rosa: present },
});
const round = { here: 3, alone: 'asked' as const, steps: () => 2 };

/** The screens of whoever came late, until the meeting is where it was. */
function turnFrom(at: At): At[] {
  let typed = cameLate(meeting(at), members, 'ana', 'asked');
  const screens = [typed.at];
  while (typed.late) {
    typed = { ...typed, ...goesOn(typed, round, thoseHere(typed, members)) };
    screens.push(typed.at);
  }
  return screens;
}

test('whoever comes late in the round is asked alone, has their turn, and the round goes on with whose turn it was', () => {
  expect(turnFrom({ stage: 'round', member: 1, step: 1 })).toEqual([
    { stage: 'alone', member: 0 },
    { stage: 'round', member: 0, step: 0 },
    { stage: 'round', member: 0, step: 1 },
    { stage: 'round', member: 2, step: 1 },
  ]);
  expect(turnFrom({ stage: 'end' }).at(-1)).toEqual({ stage: 'end' });
});

test('before the round they are asked alone, and have their turn in it', () => {
  expect(turnFrom({ stage: 'alone', member: 1 })).toEqual([
    { stage: 'alone', member: 0 },
    { stage: 'alone', member: 2 },
  ]);
});

test('they are marked as late, and the way back leads to where the meeting was', () => {
  const typed = cameLate(meeting({ stage: 'round', member: 0, step: 1 }), members, 'ana', 'asked');
  expect(typed.entries.ana?.came).toBe('late');
  const here = thoseHere(typed, members);
  const before = (at: At) => beforeAt(at, round);
  const first = { at: { stage: 'round' as const, member: 0, step: 0 }, late: typed.late };
  expect(goesBack(first, before, 'asked', here).at).toEqual({ stage: 'alone', member: 0 });
  expect(goesBack(typed, before, 'asked', here)).toEqual({
    at: { stage: 'round', member: 1, step: 1 },
    late: undefined,
  });
});
