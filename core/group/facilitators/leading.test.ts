import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { ledOn } from './leading.ts';

test('what whoever went sends late counts for the days up to the one on which they went, though they were entered later than they came', () => {
  const { group } = new AGroup()
    .does('formGroup', {
      ...{ name: 'Tuesday', place: 'School' },
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
    })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on: '2026-07-10' })
    .does('endFacilitator', { person: 'ines', why: 'Moved away' }, { on: '2026-07-20' });
  const days = ['2026-07-09', '2026-07-10', '2026-07-20', '2026-07-21'];
  expect(days.map((on) => ledOn(group, 'ines', on))).toEqual([true, true, true, false]);
});
