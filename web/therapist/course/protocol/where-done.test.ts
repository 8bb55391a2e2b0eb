import { expect, test } from 'vitest';
import { protocols } from '#core/protocols/protocols.ts';
import { screens } from '#tests/screens/addresses.ts';
import { whereDone } from './where-done.ts';

test('every task and milestone of a protocol that ships has a door to a room that there is', () => {
  const ids = protocols.flatMap(({ tasks, milestones }) => [...tasks, ...milestones].map(({ id }) => id));
  for (const id of ids) {
    const room = whereDone(id)?.to.replace('/courses/$course', '');
    expect(Object.keys(screens), id).toContain(room);
  }
});

test('a task that only a service’s own protocol knows has no door', () => {
  expect(whereDone('Z-99')).toBeUndefined();
});
