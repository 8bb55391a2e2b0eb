import { expect, test } from 'vitest';
import { mostPressingFirst, type UnsentAct } from './unsent.ts';

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
