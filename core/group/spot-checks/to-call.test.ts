import { expect, test } from 'vitest';
import { whomToSee } from '#core/supervision/whom-to-see.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { toCall } from './to-call.ts';

const lorena = { as: 'supervisor', by: 'lorena' } as const;
const lot = { seed: 1, agreed: ['a', 'b'] };
const at = { now: '2026-06-20T12:00:00.000Z', today: '2026-06-20' };
const drawn = () => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('nameWhoAnswers', { people: [{ name: 'Lorena', reach: '099' }], version: 0 });
  for (const course of ['a', 'b']) group.does('inviteMember', { course }).does('joinMember', { course });
  return group.does('drawSpotChecks', { many: 2 }, { ...lorena, on: '2026-06-10', lot });
};
const called = (group: AGroup, course: string, reached: string, on = '2026-06-11') =>
  group.does('makeSpotCheck', { course, reached }, { ...lorena, on });

test('who was drawn is called until they are reached, and after another lot once more', () => {
  const group = called(called(drawn(), 'a', 'reached'), 'b', 'not_reached');
  expect(toCall(group.group)).toEqual([{ course: 'b', drawn: '2026-06-10', tries: 1 }]);
  const next = { ...lorena, on: '2026-06-12', lot: { ...lot, seed: 2 } };
  expect(group.refusal('drawSpotChecks', { many: 2 }, next)).toBe('lot-open');
  called(group, 'b', 'reached').does('drawSpotChecks', { many: 2 }, next);
  expect(toCall(group.group).map(({ course, tries }) => [course, tries])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

test('a call that is to be made stands in the supervisor’s day, and none to somebody who took it back', () => {
  const { group } = drawn();
  const stands = { alarm: null, signal: null, countersigns: 0 };
  const members = [
    { course: 'a', ...stands, checkCall: 'agreed' as const },
    { course: 'b', ...stands },
  ];
  expect(whomToSee([{ group, members }], at)[0]?.why).toEqual([{ kind: 'to_call', courses: ['a'] }]);
});

test('no second lot is drawn over one that is open, until those of it were reached, tried three times, or took it back', () => {
  const again = (group: AGroup, agreed = ['a', 'b']) =>
    group.refusal('drawSpotChecks', { many: 1 }, { ...lorena, on: '2026-06-12', lot: { seed: 3, agreed } });
  const group = drawn();
  expect(again(group)).toBe('lot-open');
  expect(again(called(group, 'a', 'reached'))).toBe('lot-open');
  expect(again(group, ['a'])).toBe('');
  for (const tries of [1, 2, 3]) {
    called(group, 'b', 'not_reached');
    expect(again(group)).toBe(tries < 3 ? 'lot-open' : '');
  }
});
