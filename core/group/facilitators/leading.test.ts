import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { ledOn } from './leading.ts';

test('whoever went led the group from the day they came until the day they went, and on no day before', () => {
  const { group } = new AGroup()
    .does('formGroup', {
      ...{ name: 'Tuesday', place: 'School' },
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
    })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on: '2026-07-10' })
    .does('endFacilitator', { person: 'ines', why: 'Moved away' }, { on: '2026-07-20' });
  const days = ['2026-07-09', '2026-07-10', '2026-07-20', '2026-07-21'];
  expect(days.map((on) => ledOn(group, 'ines', on))).toEqual([false, true, true, false]);
});
