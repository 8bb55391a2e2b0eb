import { expect, test } from 'vitest';
import { asPressed, isOfFastClock, mostPressingFirst } from './unsent.ts';
import type { UnsentAct } from './unsent-act.ts';

const act = (name: string): UnsentAct => ({ course: 'c', name, id: name, form: {} });

test('of what waits for the line a call for help goes first, then answers, then the rest in its order', () => {
  const waiting = ['addPerson', 'answerMeasure', 'changePerson', 'raiseAlarm'].map(act);
  expect(mostPressingFirst(waiting).map(({ name }) => name)).toEqual([
    'raiseAlarm',
    'answerMeasure',
    'addPerson',
    'changePerson',
  ]);
});

test('what has to go out in its order takes what stands before it along when it calls for help', () => {
  const inQueue = (id: string, queue: string, presses?: 'help'): UnsentAct => ({
    ...{ course: queue, name: 'holdGroupMeeting', id, form: {}, queue },
    ...(presses && { presses }),
  });
  const waiting = [
    act('addPerson'),
    inQueue('first here', 'a'),
    inQueue('first there', 'b'),
    inQueue('second there', 'b', 'help'),
    inQueue('third there', 'b'),
    act('raiseAlarm'),
  ];
  expect(mostPressingFirst(waiting).map(({ id }) => id)).toEqual([
    'raiseAlarm',
    'first there',
    'second there',
    'addPerson',
    'first here',
    'third there',
  ]);
});

test('what waited is sent as of the day it was pressed, or of the day it says, and by its arrival where a clock goes ahead', () => {
  const pressed = { ...act('leaveGroup'), pressedOn: '2026-06-02' };
  expect(asPressed(pressed).on).toBe('2026-06-02');
  expect(asPressed({ ...pressed, on: '2026-06-01' }).on).toBe('2026-06-01');
  expect(asPressed(act('addPerson')).on).toBeUndefined();
  expect(isOfFastClock(pressed, 'day-to-come')).toBe(true);
  expect(isOfFastClock(pressed, 'came-after')).toBe(false);
  expect(isOfFastClock({ ...pressed, on: '2026-06-01' }, 'day-to-come')).toBe(false);
});
