import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { whomToSee } from './whom-to-see.ts';

test('each urgency is told apart: who is to be spoken with today is not said to be in danger now', () => {
  const { group } = new AGroup().does('formGroup', {
    name: 'T',
    protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
  });
  const alarm = (urgency: 'same_day' | 'now' | 'before_next_session', hour: string) => ({
    urgency,
    at: `2026-06-20T${hour}:00:00.000Z`,
  });
  const stands = (course: string, waits: ReturnType<typeof alarm>) => ({
    ...{ course, alarm: waits, signal: 'green' as const, countersigns: 0 },
  });
  const members = [
    stands('a', alarm('same_day', '08')),
    stands('b', alarm('before_next_session', '07')),
    stands('c', alarm('now', '09')),
    stands('d', alarm('same_day', '06')),
  ];
  const at = { now: '2026-06-20T12:00:00.000Z', today: '2026-06-20' };
  expect(whomToSee([{ group, members }], at)[0]?.why).toEqual([
    { kind: 'alarm', ...alarm('now', '09'), courses: ['c'] },
    { kind: 'alarm', ...alarm('same_day', '06'), courses: ['d', 'a'] },
    { kind: 'alarm', ...alarm('before_next_session', '07'), courses: ['b'] },
  ]);
});
