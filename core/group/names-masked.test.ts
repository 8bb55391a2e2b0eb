import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { masked, maskOf, namesMasked } from './names-masked.ts';

/** What of these names stands in a text, as it is kept of who was taken out. */
function heardIn(text: string, names: readonly string[]): string[] {
  const heard = new Set<string>();
  maskOf(names, masked.en, (name) => heard.add(name))(text);
  return [...heard];
}
/** By the names, and by what of them stands in the text alone. */
const maskedTwice = (text: string, names: readonly string[]) =>
  [names, heardIn(text, names)].map((some) => namesMasked(text, some));

const names = ['Zoila Quimí', 'Jacinta de la Mero', 'Anne-Marie O’Brien', 'Łucja'];

test.each([
  ['Zoila spoke first.', '[a member] spoke first.'],
  ['ZOILA QUIMI and jacinta came', '[a member] and [a member] came'],
  ['Zoila’s boy, and Mero’s', '[a member] boy, and [a member]'],
  ['Anne-Marie, Anne, marie and O’Brien', '[a member], [a member], [a member] and [a member]'],
  ['Lucja rowed', '[a member] rowed'],
  ['The path de la playa', 'The path de la playa'],
  ['Zoilas sister, and ZOILAS boy', '[a member] sister, and [a member] boy'],
  ['Merope is nobody here', 'Merope is nobody here'],
  ['', ''],
])('nobody in the group is named in what all may read: %s', (text, left) => {
  expect(maskedTwice(text, names)).toEqual([left, left]);
});

const others = [
  'Jo Wu',
  'Müller',
  'Anne-Marie',
  'Paul van der Berg',
  'McDonald',
  '李明',
  '王小龙',
  'สมชาย',
  'Bo',
];
test.each([
  ['Jo said, and Wu’s boy; jo and the wu stay', '[a member] said, and [a member] boy; jo and the wu stay'],
  ['BO and Bo', '[a member] and [a member]'],
  ['Mueller, muller and MÜLLER', '[a member], [a member] and [a member]'],
  ['Annemarie, anne marie and Anne–Marie', '[a member], [a member] and [a member]'],
  ['Vanderberg, van der Berg and VanDerBerg', '[a member], [a member] and [a member]'],
  ['Mc Donald came', '[a member] came'],
  ['昨天李明来了，小龙也来了', '昨天[a member]来了，[a member]也来了'],
  ['ฉันเจอสมชายวันนี้', 'ฉันเจอ[a member]วันนี้'],
  ['Mül\u00adler and An\u200bne-Marie', '[a member] and [a member]'],
  ['In a room, on the way, I sat', 'In a room, on the way, I sat'],
])('however it is typed: %s', (text, left) => {
  expect(maskedTwice(text, others)).toEqual([left, left]);
});

const common = [
  'An Nguyen',
  'Do Thi My',
  'Will So',
  'Jacinta De La Cruz',
  'Dr Max Mann',
  'maria de la paz',
  'Eva I. Sol',
];
test.each([
  ['An came, and an apple too. An’s boy', '[a member] came, and an apple too. [a member] boy'],
  ['Ask Do or My: do my tasks', 'Ask [a member] or [a member]: do my tasks'],
  ['DO and AN and WILL', '[a member] and [a member] and [a member]'],
  ['Will will try; will’s wish', '[a member] will try; [a member] wish'],
  ['So said so', '[a member] said so'],
  ['De la Cruz spoke; La playa, de la casa', '[a member] spoke; La playa, de la casa'],
  ['Dr Ruiz came, and I. A good day', 'Dr Ruiz came, and I. A good day'],
])('a name that is a common word as well is one wherever it has a capital: %s', (text, left) => {
  expect(maskedTwice(text, common)).toEqual([left, left]);
});

test.each([
  ['Zoila’s boy and zoilas aunt met Zoila Quimi', ['Zoila', 'Quimi', 'ZoilaQuimi']],
  ['Nobody was here', []],
])('of a name nothing is heard but what stands there: %s', (text, heard) => {
  expect(heardIn(text, names)).toEqual(heard);
});

test('no fact of a group names a member, whatever is written in it', () => {
  const names = ['Zoila Quimí', 'Jacinta Mero', 'Ana', 'Eva'];
  const why = 'Zoila said so, and Mero too';
  const where = { names, on: '2026-06-02' };
  const women = ['a', 'b', 'c', 'd'];
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' });
  for (const course of women)
    group.does('inviteMember', { course }).does('joinMember', { course, why }, where);
  group
    .does('inviteMember', { course: 'e' })
    .does('declineInvitation', { course: 'e', why }, where)
    .does('agreeRules', { rules: ['Zoila rings the bell'], version: 0 }, where)
    .does('planGroupMeetings', { from: '2026-06-09T15:00' }, { today: '2026-06-02', id: 'p' })
    .does('moveGroupMeeting', { meeting: 'p', to: '2026-06-10T15:00', why }, { today: '2026-06-02', names })
    .does('callOffGroupMeeting', { meeting: 'p.2', why }, where);
  const members = women.map((course) => ({ course, came: course === 'a' ? 'absent' : 'present', why }));
  group.does(
    'holdGroupMeeting',
    { planned: 'p', led: ['dayra'], members },
    { names, on: '2026-06-10', id: 'm' },
  );
  const again = members.map((one) => ({ ...one, came: 'late', why: `${why}; late` }));
  group
    .does('addToGroupMeeting', { meeting: 'm', led: ['ines'], members: again }, { names, on: '2026-06-10' })
    .does('closeToNewcomers', { why }, where)
    .does('endFacilitator', { person: 'ines', why }, { ...where, on: '2026-06-10' });
  for (const course of women)
    group.does(
      'leaveGroup',
      { course, why: 'other', words: why, referred: { to: why, why } },
      { ...where, on: '2026-06-10' },
    );
  group.does('endGroup', { how: 'stopped', words: why }, { ...where, on: '2026-06-10' });
  expect(JSON.stringify(group.facts)).not.toMatch(/zoila|mero/i);
});
