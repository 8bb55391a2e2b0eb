import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { whomToSee } from './whom-to-see.ts';

const supervisor = { as: 'supervisor', by: 'lorena' } as const;

test('still names what waits of a group that has ended: what was agreed, what is to be signed, what was never told', () => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
  group.does('planGroupMeetings', { from: '2026-06-09T15:00', count: 3 }, { today: '2026-06-03', id: 'p' });
  group.does(
    'holdSupervision',
    {
      ...{ with: ['dayra'], minutes: 60 },
      entries: [{ question: 'She never speaks', action: 'Begin with her', due: '2026-06-11' }],
    },
    { ...supervisor, on: '2026-06-05', id: 's1' },
  );
  group.does('endGroup', { how: 'stopped', words: 'The flood' }, { on: '2026-06-12' });
  const later = { now: '2026-08-20T12:00:00.000Z', today: '2026-08-20' };
  const members = [{ course: 'a', alarm: null, signal: 'red' as const, countersigns: 1 }];
  const left = () => whomToSee([{ group: group.group, members }], later)[0]?.why;
  expect(left()).toEqual([
    { kind: 'late_entry', meetings: [{ id: 'p', at: '2026-06-09T15:00' }] },
    { kind: 'countersign', courses: ['a'] },
    { kind: 'action_overdue', actions: [{ supervision: 's1', entry: 1, due: '2026-06-11' }] },
  ]);
  group.does('callOffGroupMeeting', { meeting: 'p', why: 'Flood' }, { on: '2026-06-13' });
  group.does('finishSupervisionAction', { supervision: 's1', entry: 1 }, { on: '2026-06-13' });
  expect(left()?.map(({ kind }) => kind)).toEqual(['countersign']);
});
