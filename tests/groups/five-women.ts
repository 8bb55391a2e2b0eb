import type { MemberStands } from '#core/supervision/whom-to-see.ts';
import { AGroup } from './a-group.ts';

/** A group of five, as its supervisor meets it. */
export const women = ['a', 'b', 'c', 'd', 'e'];

/** All five have joined it, and nothing was held. */
export const made = () => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' })
    .does('nameWhoAnswers', { people: [{ name: 'Lorena', reach: '099' }], version: 0 });
  for (const course of women) group.does('inviteMember', { course }).does('joinMember', { course });
  return group;
};

/** They meet once more, a week after the last; @param n which meeting it is */
export const meets = (group: AGroup, n: number, absent: string[] = []) =>
  group.does(
    'holdGroupMeeting',
    {
      led: ['dayra'],
      members: women.map((course) => ({ course, came: absent.includes(course) ? 'absent' : 'present' })),
    },
    { on: `2026-06-${String(2 + 7 * (n - 1)).padStart(2, '0')}`, id: `m${n}` },
  );

/** How one of them stands with the supervisor. */
export const stands = (more: Partial<MemberStands> & { course: string }): MemberStands => ({
  alarm: null,
  signal: 'green',
  countersigns: 0,
  ...more,
});
