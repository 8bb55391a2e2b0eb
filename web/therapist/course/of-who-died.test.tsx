import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { openActs } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { inEnglish } from '#tests/in-english.ts';
import { everyDeskPage } from '#tests/screens/desk-drawn.tsx';

beforeAll(inEnglish);

const today = '2026-12-31';
const doing = {
  ...{ id: 'a', by: 'ana', as: 'therapist' as const, on: today, today },
  ...{ now: `${today}T10:00:00.000Z`, zone: 'Europe/London' },
};
/** With a piece of each kind of work, a letter that is not sent and a sheet, so that each page has what it is of. */
const inTheMidst = () =>
  aCourseAtWork()
    .does('startAnalysis', { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] })
    .does('startDecision', { problem: 'The holidays', personIds: ['tomas'] })
    .does('startRolePlay', { scenario: 'At dinner', personId: 'ines' })
    .does('startGriefWork', { whatWasLost: 'Aunt', diedOn: '2025-01-20' })
    .does('writeLetter', { kind: 'formulation', words: 'Dear Leila' })
    .does('giveConsent', { item: 'contact', whom: 'Dr Osei' })
    .does('writeLetterToOther', { to: 'gp', subject: 'free', whom: 'Dr Osei', words: 'Dear Dr Osei' });
const died = (course: Course): Course => {
  const left = { ...{ on: '2026-06-01', seq: 9_000, why: 'died' }, words: '', referred: null } as never;
  return { ...course, inGroup: { ...course.inGroup, left } };
};

/** Words by which something is offered that supposes a living client. */
const offers = [
  ...['risk.plan.write', 'risk.plan.none', 'risk.asked.open', 'risk.stop.raise', 'ending.feelingsWrite'],
  ...['ending.name', 'ending.goodbyeWrite', 'ending.alongside', 'ending.pause'],
  ...['course.messages.noneWhy', 'course.messages.offer', 'trackers.desk.offer'],
  ...['trackers.desk.nothingWhy', 'work.start', 'work.noFocus', 'people.neverScores', 'course.client.told'],
  ...[
    'session.begin.diary',
    'appointments.noneComing',
    'appointments.series.title',
    'appointments.one.title',
  ],
  ...['session.before.due', 'work.go', 'session.dates.diary'],
];

/** What is still written, with why it can be: the closing, a letter, a contact or somebody told of late, an alarm, supervision; the record asks for a day. */
const stillWritten = [
  ...[
    'Appointments',
    'EndingRoom',
    'Letter',
    'LetterToOtherPage',
    'MeasuresRoom',
    'PeopleRoom',
    'RecordRoom',
    'RiskRoom',
  ],
  ...['SupervisionRoom', 'TimelineRoom'],
];

test('no page at the desk offers what supposes a living client, once they have died', async () => {
  const [asking, said] = [new Set<string>(), { lives: new Set<string>(), died: new Set<string>() }];
  const read = async (course: Course, of: Set<string>) => {
    for (const [name, page] of await everyDeskPage(course, { acts: openActs(course, doing), today })) {
      if (course.inGroup.left) expect(page, name).not.toMatch(/\d left\b/);
      if (course.inGroup.left && /<(form|textarea|input|select)\b/.test(page)) asking.add(name);
      for (const key of offers) if (page.includes(`>${i18next.t(key)}<`)) of.add(key);
    }
  };
  for (const { course } of [inTheMidst(), aCourseUnderWay(6)]) {
    await read(course, said.lives);
    await read(died(course), said.died);
  }
  expect([...said.died]).toEqual([]);
  expect([...said.lives].sort()).toEqual(offers.toSorted());
  expect([...asking].sort()).toEqual(stillWritten);
});
