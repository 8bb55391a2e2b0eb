import { expect, test } from 'vitest';
import { kithItself } from '#core/book/doing.ts';
import { groupBook } from '#core/group/book.ts';
import { groupChapters } from '#core/group/chapters.ts';
import { placeEnded } from '#core/group/members/taken-out.ts';
import { AGroup } from '#tests/groups/a-group.ts';

/** The facts of a group that whoever recorded them may strike out, said a second time: a change of one must be meant. */
const struckByTheirWriter = ['ClosedToNewcomers', 'GroupEnded', 'SummaryGiven'];

const stands = Object.values(groupChapters).flatMap(({ struckBy }) => Object.entries(struckBy));

test('each fact of a group says whether it may be struck out, and all but three may not', () => {
  expect(stands.map(([type]) => type).toSorted()).toEqual([...groupBook.shapes.keys()].toSorted());
  expect(stands.flatMap(([type, by]) => (by === 'nobody' ? [] : [type])).toSorted()).toEqual(
    struckByTheirWriter,
  );
});

const women = ['zoila', 'jacinta', 'rosa', 'carmen'];
const lorena = { as: 'supervisor', by: 'lorena' } as const;
const lot = { seed: 1, agreed: women };

/** A group in which everything happened once. */
function lived(): AGroup {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' })
    .does('nameWhoAnswers', { people: [{ name: 'Lorena', reach: '099' }], version: 0 })
    .does('placeGroup', { programmePlace: 'north' })
    .does('agreeRules', { rules: ['What we hear here we leave here'], version: 0 });
  for (const course of women) group.does('inviteMember', { course }).does('joinMember', { course });
  const members = women.map((course) => ({ course, came: 'present' }));
  group
    .does('inviteMember', { course: 'nina' })
    .does('declineInvitation', { course: 'nina', why: 'Too far' })
    .does('planGroupMeetings', { from: '2026-06-02T15:00' }, { today: '2026-06-02', id: 'p' })
    .does(
      'moveGroupMeeting',
      { meeting: 'p.2', to: '2026-06-10T15:00', why: 'Market' },
      { today: '2026-06-02' },
    )
    .does('callOffGroupMeeting', { meeting: 'p.3', why: 'Flood' })
    .does('holdGroupMeeting', { planned: 'p', led: ['dayra'], members }, { id: 'm1' })
    .does('addToGroupMeeting', { meeting: 'm1', led: ['ines'], members: [] })
    .does('summariseMeeting', { meeting: 'm1', text: 'We met', version: 0 })
    .does('giveSummary', { meeting: 'm1', version: 1 })
    .does('rateGroupMeeting', { meeting: 'm1', ratings: [{ domain: 'F-WG1', adherence: 2 }] })
    .does('rateGroupMeeting', { meeting: 'm1', ratings: [{ domain: 'F-WG1', adherence: 1 }] }, lorena)
    .does('drawSpotChecks', { many: 4 }, { ...lorena, on: '2026-06-03', today: '2026-06-03', lot })
    .does(
      'makeSpotCheck',
      { course: 'carmen', reached: 'not_reached' },
      { ...lorena, on: '2026-06-03', lot: { seed: 1, agreed: women } },
    )
    .does(
      'holdSupervision',
      { with: ['dayra'], minutes: 45, entries: [{ question: 'One', action: 'Do it' }] },
      { ...lorena, id: 'sup' },
    )
    .does('finishSupervisionAction', { supervision: 'sup', entry: 1 })
    .does('closeToNewcomers', { why: 'They asked for it' })
    .does('endFacilitator', { person: 'ines', why: 'Moves' })
    .does('leaveGroup', { course: 'zoila', why: 'work' })
    .does('leaveGroup', { course: 'jacinta', why: 'work' })
    .does('leaveGroup', { course: 'rosa', why: 'work' })
    .does('leaveGroup', { course: 'carmen', why: 'work' });
  const out = placeEnded(group.group, { course: 'nina', how: 'moved', on: '2026-06-03' });
  const told = { course: group.id, act: 'out', at: '2026-06-03T10:00:00.000Z', by: kithItself };
  if (out) group.facts.push({ ...out, ...told, seq: group.facts.length + 1 });
  return group.does('endGroup', { how: 'stopped', words: 'Flood' });
}

const strikes = (group: AGroup, seq: number, by = 'dayra') =>
  group.refusal('strikeOutOfGroup', { seq, why: 'By mistake' }, { by });

test('whoever leads a group strikes out none of what is evidence, stands in a course, or another recorded', () => {
  const group = lived();
  const types = new Set(group.facts.map(({ type }) => type));
  expect([...groupBook.shapes.keys()].filter((type) => !types.has(type))).toEqual(['GroupFactStruckOut']);
  const taken = group.facts.filter(({ seq }) => strikes(group, seq) === '').map(({ type }) => type);
  expect(taken.toSorted()).toEqual(struckByTheirWriter);
  expect(group.facts.filter(({ seq }) => strikes(group, seq, 'ines') === '')).toEqual([]);
  expect(strikes(group, 999)).toBe('no-such-fact');
  group.does('strikeOutOfGroup', { seq: group.facts.length, why: 'It goes on' });
  expect(strikes(group, group.facts.length)).toBe('kept');
  expect(group.group.forming.ended).toBeNull();
});

test('a summary given by mistake is taken back, and members read it no more', () => {
  const group = lived();
  const given = group.facts.find(({ type }) => type === 'SummaryGiven')?.seq ?? 0;
  const read = () => JSON.stringify(groupBook.seenBy(group.group, { as: 'client', by: 'leila' }));
  expect(read()).toContain('We met');
  group.does('strikeOutOfGroup', { seq: given, why: 'It names somebody' });
  expect(read()).not.toContain('We met');
});
