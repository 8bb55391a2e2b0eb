import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { breakKinds, nodeKeys } from './state.ts';

const told = {
  trigger: 'Her sister offers to come',
  mood: 'Low',
  selfView: 'A failure, ashamed',
  behaviour: 'Says no to the help and stays in',
  otherFeels: 'Rejected and hurt',
  otherDoes: 'Rings less often',
  confirmation: 'Proof that nobody wants her',
} as const;

test('somebody who draws back and refuses help, who feels ashamed, whom others feel rejected by and leave alone, can be drawn', () => {
  const keys = nodeKeys.filter((key) => key !== 'custom');
  expect(keys.toSorted()).toEqual(Object.keys(told).toSorted());
  const nodes = keys.map((key) => ({ id: key, key, text: told[key] }));
  const edges = keys.map((from, at) => ({ from, to: keys[(at + 1) % keys.length] ?? from }));
  const breakPoints = [{ id: 'b', at: 'behaviour', kind: 'accept_help' as const, plan: 'Let her cook once' }];
  const { course } = aCourse().does('drawCycle', {
    title: 'No, thank you',
    nodes,
    edges,
    breakPoints,
    state: 'complete',
  });
  const [drawn] = course.cycle.cycles[0]?.versions ?? [];
  expect(drawn?.nodes.map(({ key, text }) => [key, text])).toEqual(keys.map((key) => [key, told[key]]));
  expect(drawn?.breakPoints[0]).toMatchObject({ at: 'behaviour', kind: 'accept_help' });
  expect(breakKinds).toEqual(expect.arrayContaining(['reach_out', 'check_out', 'expression']));
});
