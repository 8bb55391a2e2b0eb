import { expect, test } from 'vitest';
import { groupBook } from '#core/group/book.ts';
import { whomToSee } from '#core/supervision/whom-to-see.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { toCall } from './to-call.ts';

const lorena = { as: 'supervisor', by: 'lorena' } as const;
const lot = { seed: 1, agreed: ['a', 'b'] };
const at = { now: '2026-06-20T12:00:00.000Z', today: '2026-06-20' };
const onTheDay = (day: string) => ({ ...lorena, on: day, today: day });
const drawn = (many = 2) => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('nameWhoAnswers', { people: [{ name: 'Lorena', reach: '099' }], version: 0 });
  for (const course of ['a', 'b']) group.does('inviteMember', { course }).does('joinMember', { course });
  return group.does('drawSpotChecks', { many }, { ...onTheDay('2026-06-10'), lot });
};
const drawnOne = () => drawn(1);
const callOf = (course: string, reached: string) => ({
  course,
  reached,
  confirmed: reached === 'reached' ? [{ what: 'came', answer: 'yes' }] : [],
});
const called = (group: AGroup, course: string, reached: string, on = '2026-06-11') =>
  group.does('makeSpotCheck', callOf(course, reached), { ...lorena, on, lot });

test('who was drawn is called until they are reached, and after another lot once more', () => {
  const group = called(called(drawn(), 'a', 'reached'), 'b', 'not_reached');
  expect(toCall(group.group)).toEqual([{ course: 'b', drawn: '2026-06-10', tries: 1 }]);
  const next = { ...onTheDay('2026-06-12'), lot: { ...lot, seed: 2 } };
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

const again = (group: AGroup, agreed = ['a', 'b']) =>
  group.refusal('drawSpotChecks', { many: 1 }, { ...onTheDay('2026-06-20'), lot: { seed: 3, agreed } });

test('no second lot is drawn over one that is open, until those of it were reached, tried on three days, or took it back', () => {
  const group = drawn();
  expect(again(group)).toBe('lot-open');
  expect(again(called(group, 'a', 'reached'))).toBe('lot-open');
  expect(again(group, ['a'])).toBe('');
  for (const day of ['2026-06-11', '2026-06-12', '2026-06-13']) {
    expect(again(group)).toBe('lot-open');
    called(group, 'b', 'not_reached', day);
  }
  expect(again(group)).toBe('');
});

test('a call that rang three times within a minute was tried once', () => {
  const group = called(drawn(), 'a', 'reached');
  for (let rings = 0; rings < 3; rings += 1) called(group, 'b', 'not_reached');
  expect(toCall(group.group)).toEqual([{ course: 'b', drawn: '2026-06-10', tries: 1 }]);
  expect(again(group)).toBe('lot-open');
});

test('nobody is drawn again before everybody else who agreed was, so that no lot is drawn over until a name comes', () => {
  const agreed = ['a', 'b'];
  const group = drawnOne();
  const [first = ''] = group.group.spotChecks.drawn[0]?.drawn ?? [];
  for (const day of ['2026-06-11', '2026-06-12', '2026-06-13']) called(group, first, 'not_reached', day);
  const other = agreed.find((one) => one !== first) ?? '';
  for (let seed = 0; seed < 20; seed += 1) {
    const next = drawnOne();
    next.facts = [...group.facts];
    next.does('drawSpotChecks', { many: 2 }, { ...onTheDay('2026-06-14'), lot: { seed, agreed } });
    expect(next.group.spotChecks.drawn[1]).toMatchObject({ among: [other], drawn: [other] });
  }
  group.does('drawSpotChecks', { many: 1 }, { ...onTheDay('2026-06-14'), lot });
  called(group, other, 'reached', '2026-06-14');
  group.does('drawSpotChecks', { many: 1 }, { ...onTheDay('2026-06-15'), lot });
  expect(group.group.spotChecks.drawn[2]?.among).toEqual(agreed);
});

test.each([
  ['whoever takes the consent back', callOf('a', 'not_reached'), ['b'], 'agrees-no-more'],
  ['what nobody said', { ...callOf('a', 'reached'), reached: 'not_reached' }, ['a'], 'nobody-said-it'],
  ['an empty talk', { ...callOf('a', 'reached'), confirmed: [] }, ['a'], 'nothing-asked'],
  ['what was asked', callOf('a', 'reached'), ['a'], ''],
])('nothing is kept of a call about %s', (_what, form, agreed, code) => {
  const where = { ...lorena, on: '2026-06-11', lot: { seed: 0, agreed } };
  expect(drawn().refusal('makeSpotCheck', form, where)).toBe(code);
});

test('who led the group draws no lot there once they supervise, makes no call, and reads of none', () => {
  const group = drawn();
  const ruth = { ...onTheDay('2026-06-20'), by: 'ruth', lot: { seed: 3, agreed: ['a'] } };
  const seen = () => groupBook.seenBy(group.group, ruth).spotChecks.drawn.length;
  expect([group.refusal('makeSpotCheck', callOf('a', 'reached'), ruth), seen()]).toEqual(['', 1]);
  group
    .does('bringFacilitator', { person: 'ruth', as: 'co_facilitator' }, { on: '2026-06-03' })
    .does('endFacilitator', { person: 'ruth', why: 'Supervises now' }, { on: '2026-06-04' });
  expect([group.refusal('makeSpotCheck', callOf('a', 'reached'), ruth), seen()]).toEqual(['own-group', 0]);
  called(called(group, 'a', 'reached'), 'b', 'reached');
  expect(group.refusal('drawSpotChecks', { many: 1 }, ruth)).toBe('own-group');
});

test('whoever has died is not called, holds up no lot, and is in none', () => {
  const group = called(drawn(), 'b', 'reached').does(
    'leaveGroup',
    { course: 'a', why: 'died' },
    { on: '2026-06-11' },
  );
  expect(toCall(group.group)).toEqual([]);
  group.does('drawSpotChecks', { many: 2 }, { ...onTheDay('2026-06-12'), lot: { ...lot, seed: 2 } });
  expect(group.group.spotChecks.drawn[1]).toMatchObject({ among: ['b'], drawn: ['b'] });
  const alone = { ...onTheDay('2026-06-12'), lot: { seed: 3, agreed: ['a'] } };
  expect(group.refusal('drawSpotChecks', { many: 1 }, alone)).toBe('nobody-agreed');
});
