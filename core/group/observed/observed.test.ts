import { describe, expect, test } from 'vitest';
import type { Viewer } from '#core/book/viewer.ts';
import { groupBook } from '#core/group/book.ts';
import { practiceIn } from '#core/supervision/practice.ts';
import { ratingsBeside } from '#core/supervision/ratings-beside.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { countedRatings, whyNotCounted } from './what-counts.ts';

const four = ['a', 'b', 'c', 'd'];
const lorena = { as: 'supervisor', by: 'lorena' } as const;
const rated = (meeting: string, adherence: number) => ({
  meeting,
  ratings: [{ domain: 'F-WG1', adherence }],
});
/** A group whose meeting of 9 June is planned under the id `p`. */
const planned = () => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('planGroupMeetings', { from: '2026-06-09T15:00', count: 1 }, { today: '2026-06-03', id: 'p' });
  for (const course of four) group.does('inviteMember', { course }).does('joinMember', { course });
  return group;
};
const sent = (group: AGroup) =>
  group.does(
    'holdGroupMeeting',
    { planned: 'p', led: ['dayra'], members: four.map((course) => ({ course, came: 'present' })) },
    { on: '2026-06-09', id: 'm1' },
  );

test('a supervisor rates a meeting they sat in before the phone of whoever led it had a line, and it stands beside the others', () => {
  const group = planned().does('rateGroupMeeting', rated('p', 1), { ...lorena, on: '2026-06-09' });
  sent(group).does('rateGroupMeeting', rated('m1', 3), { by: 'dayra', on: '2026-06-10' });
  const beside = ratingsBeside(group.group, 'm1');
  expect(beside.map(({ by, gap }) => [by.map(({ as, adherence }) => [as, adherence]), gap])).toEqual([
    [
      [
        ['supervisor', 1],
        ['self', 3],
      ],
      -2,
    ],
  ]);
  expect(practiceIn([group.group], 'dayra').meetingsObserved).toEqual([
    { group: group.group.id, meeting: 'm1', on: '2026-06-09', by: 'lorena' },
  ]);
});

test('rated anew after it was sent it is still one rating', () => {
  const group = planned().does('rateGroupMeeting', rated('p', 1), { ...lorena, on: '2026-06-09' });
  sent(group).does('rateGroupMeeting', rated('m1', 2), { ...lorena, on: '2026-06-10' });
  expect(
    group.group.observed.ratings.map(({ meeting, ratings }) => [meeting, ratings[0]?.adherence]),
  ).toEqual([['p', 2]]);
});

test('nobody rates a meeting that is still to come, and who leads none that is not recorded', () => {
  const group = planned();
  expect(group.refusal('rateGroupMeeting', rated('p', 1), { ...lorena, on: '2026-06-08' })).toBe(
    'no-meeting',
  );
  expect(group.refusal('rateGroupMeeting', rated('p', 1), { by: 'dayra', on: '2026-06-09' })).toBe(
    'no-meeting',
  );
});

test('whoever has not rated a meeting sees that somebody has, and how only once their own is kept', () => {
  const group = sent(planned()).does('rateGroupMeeting', rated('m1', 1), { ...lorena, on: '2026-06-10' });
  const seen = (viewer: Viewer) =>
    groupBook.seenBy(group.group, viewer).observed.ratings.map(({ as, ratings }) => [as, ratings.length]);
  const dayra = { as: 'facilitator', by: 'dayra' } as const;
  expect([seen(dayra), seen(lorena)]).toEqual([[['supervisor', 0]], [['supervisor', 1]]]);
  group.does('rateGroupMeeting', rated('m1', 3), { ...dayra, on: '2026-06-11' });
  expect(seen(dayra)).toEqual([
    ['supervisor', 1],
    ['self', 1],
  ]);
});

test('a colleague who sat in and wrote on paper stands as one, though the supervisor wrote it down', () => {
  const group = sent(planned());
  const paper = (rater: string) => ({ ...rated('m1', 2), rater, heard: 'was_there' });
  expect(group.refusal('rateGroupMeeting', paper('olan'), { by: 'dayra', on: '2026-06-10' })).toBe(
    'for-a-colleague',
  );
  expect(group.refusal('rateGroupMeeting', paper('dayra'), { ...lorena, on: '2026-06-10' })).toBe('led-it');
  group
    .does('rateGroupMeeting', paper('olan'), { ...lorena, on: '2026-06-10' })
    .does('rateGroupMeeting', rated('m1', 1), { ...lorena, on: '2026-06-10' });
  expect(group.group.observed.ratings.map(({ as, by, rater }) => [as, by, rater])).toEqual([
    ['peer', 'lorena', 'olan'],
    ['supervisor', 'lorena', undefined],
  ]);
  expect(ratingsBeside(group.group, 'm1')[0]?.by.map(({ person }) => person)).toEqual(['olan', 'lorena']);
});

describe('nobody writes over what a colleague rated themself', () => {
  const paper = { ...rated('m1', 0), rater: 'nieves', words: 'w0', heard: 'was_there' };
  const own = { ...rated('m1', 3), words: 'w3', heard: 'recording' };
  const nieves = { by: 'nieves', on: '2026-06-10' } as const;
  const whose = ({ group }: AGroup) =>
    group.observed.ratings.map((one) => [one.by, one.rater, one.words, one.ratings[0]?.adherence]);

  test.each(['m1', 'p'])('called by %s', (meeting) => {
    const group = sent(planned()).does('rateGroupMeeting', own, nieves);
    expect(group.refusal('rateGroupMeeting', { ...paper, meeting }, { ...lorena, on: '2026-06-11' })).toBe(
      'rated-themself',
    );
    expect(whose(group)).toEqual([['nieves', undefined, 'w3', 3]]);
  });

  test('nor does a rating by somebody else stand in the way', () => {
    const group = sent(planned()).does('rateGroupMeeting', own, { ...nieves, by: 'olan' });
    group.does('rateGroupMeeting', paper, { ...lorena, on: '2026-06-11' });
    expect(whose(group).at(-1)).toEqual(['lorena', 'nieves', 'w0', 0]);
  });

  test('their own, given later, takes the place of what was written down for them', () => {
    const group = sent(planned()).does('rateGroupMeeting', paper, { ...lorena, on: '2026-06-10' });
    group.does('rateGroupMeeting', own, { ...nieves, on: '2026-06-12' });
    expect(whose(group)).toEqual([['nieves', undefined, 'w3', 3]]);
  });

  test('a paper written down again, put right, is still one', () => {
    const group = sent(planned()).does('rateGroupMeeting', paper, { ...lorena, on: '2026-06-10' });
    group.does('rateGroupMeeting', { ...paper, words: 'w1' }, { ...lorena, on: '2026-06-12' });
    expect(whose(group)).toEqual([['lorena', 'nieves', 'w1', 0]]);
  });
});

describe('a rating that does not count stays to be read', () => {
  const numbers = ({ group }: AGroup) => [
    group.observed.ratings.map((one) => [one.by, one.ratings[0]?.adherence]),
    group.observed.others.map((one) => [one.by, one.ratings[0]?.adherence, one.how]),
  ];
  const gives = (group: AGroup, by: string, adherence: number, more: object = {}) =>
    group.does(
      'rateGroupMeeting',
      { ...rated('m1', adherence), heard: 'was_there', ...more },
      { as: by === 'dayra' ? 'facilitator' : 'supervisor', by, on: '2026-06-10' },
    );

  test('one that was given anew before anybody else had rated is replaced', () => {
    const group = gives(gives(sent(planned()), 'lorena', 1), 'lorena', 2);
    expect(numbers(group)).toEqual([[['lorena', 2]], [['lorena', 1, 'replaced']]]);
  });

  test('one that was given once those of others were seen stands beside the first, which counts', () => {
    const group = gives(gives(gives(sent(planned()), 'dayra', 3), 'lorena', 0), 'lorena', 3);
    expect(numbers(group)).toEqual([
      [
        ['dayra', 3],
        ['lorena', 0],
      ],
      [['lorena', 3, 'seen_others']],
    ]);
    expect(ratingsBeside(group.group, 'm1')[0]?.gap).toBe(-3);
  });

  test('a paper is put right by who wrote it down, and by no other supervisor', () => {
    const group = gives(sent(planned()), 'lorena', 2, { rater: 'nieves' });
    const ruth = { as: 'supervisor', by: 'ruth', on: '2026-06-11' } as const;
    const paper = { ...rated('m1', 0), rater: 'nieves', heard: 'was_there' };
    expect(group.refusal('rateGroupMeeting', paper, ruth)).toBe('written-by-another');
    expect(numbers(gives(group, 'lorena', 1, { rater: 'nieves' }))[1]).toEqual([['lorena', 2, 'replaced']]);
  });

  test('a paper in somebody’s name shows them nobody’s, and their own counts once they give it', () => {
    const group = gives(gives(sent(planned()), 'lorena', 3), 'lorena', 0, { rater: 'ruth' });
    const seen = groupBook.seenBy(group.group, { as: 'supervisor', by: 'ruth' }).observed.ratings;
    expect(seen.map((one) => [one.rater, one.ratings.length])).toEqual([
      [undefined, 0],
      ['ruth', 1],
    ]);
    expect(numbers(gives(group, 'ruth', 2))[0]).toEqual([
      ['lorena', 3],
      ['ruth', 2],
    ]);
  });
});

describe('nobody is the supervisor of what they led', () => {
  test('who led the meeting then, or the group that day, and supervises now', () => {
    const group = planned().does('bringFacilitator', { person: 'ruth', as: 'co_facilitator' });
    const ruth = { as: 'supervisor', by: 'ruth', on: '2026-06-12' } as const;
    sent(group).does('endFacilitator', { person: 'ruth', why: 'Supervises now' }, { on: '2026-06-10' });
    expect(group.refusal('rateGroupMeeting', rated('m1', 3), ruth)).toBe('own-meeting');
    expect(group.refusal('rateGroupMeeting', rated('m1', 3), { ...ruth, by: 'lorena' })).toBe('');
  });

  test('and a meeting that is not sent yet is nobody’s own who led the group that day', () => {
    const group = planned().does('bringFacilitator', { person: 'ruth', as: 'co_facilitator' });
    group.does('endFacilitator', { person: 'ruth', why: 'Supervises now' }, { on: '2026-06-10' });
    const ruth = { as: 'supervisor', by: 'ruth', on: '2026-06-12' } as const;
    expect(group.refusal('rateGroupMeeting', rated('p', 3), ruth)).toBe('own-meeting');
  });

  test('nor do they write down in a colleague’s name what they led, and no meeting not sent yet in the name of who leads', () => {
    const group = planned().does('bringFacilitator', { person: 'ruth', as: 'co_facilitator' });
    group.does('endFacilitator', { person: 'ruth', why: 'Supervises now' }, { on: '2026-06-10' });
    const paper = (meeting: string, rater: string) => ({
      ...{ ...rated(meeting, 3), rater, heard: 'was_there' },
    });
    const ruth = { as: 'supervisor', by: 'ruth', on: '2026-06-12' } as const;
    expect(group.refusal('rateGroupMeeting', paper('p', 'olan'), ruth)).toBe('own-meeting');
    expect(group.refusal('rateGroupMeeting', paper('p', 'dayra'), { ...ruth, by: 'lorena' })).toBe('led-it');
    sent(group);
    expect(group.refusal('rateGroupMeeting', paper('m1', 'olan'), ruth)).toBe('own-meeting');
    expect(group.refusal('rateGroupMeeting', paper('m1', 'olan'), { ...ruth, by: 'lorena' })).toBe('');
  });
});

describe('a colleague rates what they saw or heard (8.2)', () => {
  const own = (heard?: string) => ({ ...rated('m1', 0), ...(heard && { heard }) });
  const brought = (on: string) =>
    sent(planned()).does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on });
  const ines = { by: 'ines', on: '2026-06-20' } as const;

  test('they say how, and were there only on a day on which they were in the group', () => {
    const late = brought('2026-06-15');
    expect(late.refusal('rateGroupMeeting', own(), ines)).toBe('how-heard');
    expect(late.refusal('rateGroupMeeting', own('was_there'), ines)).toBe('was-not-there');
    expect(late.refusal('rateGroupMeeting', own('recording'), ines)).toBe('');
    const early = brought('2026-06-09');
    expect(early.refusal('rateGroupMeeting', own(), ines)).toBe('how-heard');
    expect(early.refusal('rateGroupMeeting', own('was_there'), ines)).toBe('');
    expect(late.refusal('rateGroupMeeting', own(), { ...ines, by: 'dayra' })).toBe('');
    const paper = { ...rated('m1', 2), rater: 'olan' };
    expect(late.refusal('rateGroupMeeting', paper, { ...lorena, on: '2026-06-20' })).toBe('how-heard');
  });

  test('one that an older Kith took for being there stays in the record, counts nowhere, and says why', () => {
    const group = brought('2026-06-15').does('rateGroupMeeting', own('recording'), ines);
    const counted = () => [
      countedRatings(group.group).length,
      ratingsBeside(group.group, 'm1').length,
      practiceIn([group.group], 'dayra').meetingsObserved.length,
    ];
    expect(counted()).toEqual([1, 1, 1]);
    const why = () => group.group.observed.ratings.map((one) => whyNotCounted(group.group, one));
    group.facts = group.facts.map((one) =>
      one.type === 'GroupMeetingRated'
        ? { ...one, data: { ...(one.data as object), heard: 'was_there' } }
        : one,
    );
    expect([counted(), why()]).toEqual([[0, 0, 0], ['was_not_there']]);
    group.does('addToGroupMeeting', { meeting: 'm1', led: ['ines'], members: [] }, { on: '2026-06-21' });
    expect([counted(), why()]).toEqual([[0, 0, 0], ['led_it']]);
  });
});
