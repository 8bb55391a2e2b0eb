import { expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { screens } from '#tests/screens/addresses.ts';
import { whereDone } from './where-done.ts';

test('every task and milestone of a protocol that ships has a door to a room that there is', () => {
  for (const protocol of everyProtocol()) {
    for (const { id } of [...protocol.tasks, ...protocol.milestones]) {
      const room = whereDone(id, protocol)?.to.replace('/courses/$course', '');
      expect(Object.keys(screens), `${protocol.id} ${id}`).toContain(room);
    }
  }
  const dit = everyProtocol().find(({ id }) => id === 'dit');
  expect(whereDone('MS-DT3', dit)?.to).toBe('/courses/$course/sheets');
});

test('what no protocol of the course knows has no door', () => {
  expect(whereDone('Z-99')).toBeUndefined();
});
