import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { joinsAt } from './joins-at.ts';

const women = ['amina', 'beti', 'chana', 'doko'];
const on = '2026-07-28';
const [first, second, third] = ['2026-08-04', '2026-08-11', '2026-08-18'] as const;

/** Three meetings of a village group, of which the last was told before the second. */
function met(): AGroup {
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  const group = new AGroup()
    .does('formGroup', { name: 'Tuesday', protocol }, { on })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on });
  for (const course of women)
    group.does('inviteMember', { course }, { on }).does('joinMember', { course }, { on });
  const members = women.map((course) => ({ course, came: 'present' }));
  for (const day of [first, third, second])
    group.does('holdGroupMeeting', { led: ['dayra'], members }, { on: day });
  return group.does('inviteMember', { course: 'eshe' }, { on });
}

test.each([
  [on, 1, 'not_asked'],
  [first, 1, 'not_asked'],
  [second, 2, 'not_asked'],
  ['2026-08-12', 3, 'asked'],
  [third, 3, 'asked'],
])(
  'who joins on %s is in from meeting %i, and why so late is %s, as the group itself asks',
  (day, n, why) => {
    const group = met();
    expect(joinsAt(group.group, day)).toEqual({ n, why });
    const refused = group.refusal('joinMember', { course: 'eshe', why: '' }, { on: day });
    expect(refused).toBe(why === 'asked' ? 'why-so-late' : '');
  },
);
