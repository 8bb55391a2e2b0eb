import { expect, test } from 'vitest';
import { groupBook } from '#core/group/book.ts';
import { AGroup } from '#tests/groups/a-group.ts';

const women = ['zoila', 'jacinta', 'rosa', 'carmen'];
const lorena = { as: 'supervisor', by: 'lorena' } as const;
const lot = { seed: 1, agreed: women };
const members = women.map((course) => ({ course, came: 'present' }));
const formed = '2026-06-02';
const met = '2026-06-09';
const today = '2026-06-20';

const begun = () =>
  new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });

/** A group that was formed on 2 June and met on the 9th. */
function underWay(): AGroup {
  const group = begun().does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on: met });
  for (const course of women) group.does('inviteMember', { course }).does('joinMember', { course });
  return group
    .does('inviteMember', { course: 'nina' }, { on: met })
    .does('planGroupMeetings', { from: '2026-06-16T15:00', count: 2 }, { today: formed, id: 'p' })
    .does('holdGroupMeeting', { led: ['dayra'], members }, { on: met, id: 'm1' })
    .does('summariseMeeting', { meeting: 'm1', text: 'We met', version: 0 }, { on: met })
    .does('drawSpotChecks', { many: 4 }, { ...lorena, on: met, today: met, lot })
    .does(
      'holdSupervision',
      { with: ['dayra'], minutes: 45, entries: [{ question: 'One', action: 'Do it' }] },
      { ...lorena, on: met, id: 'sup' },
    )
    .does('closeToNewcomers', { why: 'Full' }, { on: met });
}
const joined = () =>
  begun().does('inviteMember', { course: 'zoila' }).does('joinMember', { course: 'zoila' });
const emptied = () => {
  const group = underWay();
  for (const course of women) group.does('leaveGroup', { course, why: 'work' }, { on: met });
  return group;
};
const closed = (group: AGroup) => group.facts.find(({ type }) => type === 'ClosedToNewcomers')?.seq;

interface Lived {
  form: object | ((group: AGroup) => object);
  /** The first day on which it can have been done. */
  from: string;
  where?: object;
  group?: () => AGroup;
}

/** Each act of a group, with what it is about: done before that, or on a day to come, it is refused. */
const acts: Record<string, Lived> = {
  addToGroupMeeting: { form: { meeting: 'm1', led: ['ines'], members: [] }, from: formed },
  agreeRules: { form: { rules: ['One'], version: 0 }, from: formed },
  bringFacilitator: { form: { person: 'olan', as: 'co_facilitator' }, from: formed },
  callOffGroupMeeting: { form: { meeting: 'p', why: 'Flood' }, from: formed },
  closeToNewcomers: { form: { why: 'Full' }, from: formed, group: begun },
  declineInvitation: { form: { course: 'nina' }, from: met },
  drawSpotChecks: { form: { many: 1 }, from: today, where: { ...lorena, lot }, group: joined },
  endFacilitator: { form: { person: 'ines', why: 'Moves' }, from: met },
  endGroup: { form: { how: 'stopped', words: 'Flood' }, from: met, group: emptied },
  finishSupervisionAction: { form: { supervision: 'sup', entry: 1 }, from: met },
  giveSummary: { form: { meeting: 'm1', version: 1 }, from: met },
  holdGroupMeeting: { form: { led: ['dayra'], members }, from: formed },
  holdSupervision: {
    form: { with: ['dayra'], minutes: 45, entries: [{ question: 'One' }] },
    from: formed,
    where: lorena,
  },
  inviteMember: { form: { course: 'olga' }, from: formed, group: begun },
  joinMember: {
    form: { course: 'nina' },
    from: met,
    group: () => begun().does('inviteMember', { course: 'nina' }, { on: met }),
  },
  leaveGroup: { form: { course: 'zoila', why: 'work' }, from: met },
  makeSpotCheck: { form: { course: 'rosa', reached: 'not_reached' }, from: met, where: { ...lorena, lot } },
  moveGroupMeeting: { form: { meeting: 'p.2', to: '2026-06-24T15:00', why: 'Market' }, from: formed },
  nameWhoAnswers: { form: { people: [{ name: 'Lorena', reach: '099' }], version: 0 }, from: formed },
  placeGroup: { form: { programmePlace: 'north' }, from: formed },
  planGroupMeetings: { form: { from: '2026-06-30T15:00', count: 1 }, from: formed },
  rateGroupMeeting: { form: { meeting: 'm1', ratings: [{ domain: 'F-WG1', adherence: 2 }] }, from: met },
  strikeOutOfGroup: { form: (group) => ({ seq: closed(group), why: 'By mistake' }), from: met },
  summariseMeeting: { form: { meeting: 'm1', text: 'Anew', version: 1 }, from: met },
};

const dayBefore = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

test('each act of a group is in this list', () => {
  expect([...Object.keys(acts), 'formGroup'].toSorted()).toEqual([...groupBook.acts.keys()].toSorted());
});

test.each(Object.entries(acts))('%s is done from the day of what it is about up to today', (name, one) => {
  const group = (one.group ?? underWay)();
  const form = typeof one.form === 'function' ? one.form(group) : one.form;
  const on = (day: string) => group.refusal(name, form, { ...one.where, on: day, today });
  expect([on(one.from), on(today)]).toEqual(['', '']);
  for (const day of [dayBefore(one.from), dayBefore(formed), '2019-01-01', '2026-06-21', '2031-01-01'])
    expect([day, on(day)]).not.toEqual([day, '']);
});

test('no group is formed on a day to come', () => {
  const form = { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } };
  expect(new AGroup().refusal('formGroup', form, { on: '2026-06-21', today })).toBe('day-to-come');
});

test.each([
  ['2026-06-08', 'day-over'],
  ['2020-01-01', 'day-over'],
  ['2199-01-01', 'too-far-ahead'],
  ['2026-06-09', ''],
  ['2027-06-20', ''],
])('what is agreed in supervision is due from that day on and within a year: %s', (due, code) => {
  const form = { with: ['dayra'], minutes: 45, entries: [{ question: 'One', action: 'Do it', due }] };
  expect(underWay().refusal('holdSupervision', form, { ...lorena, on: met, today })).toBe(code);
});
