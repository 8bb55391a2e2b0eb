import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { hoursListed } from '#core/lists/hours.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { calledOffLately } from './called-off.ts';

const day = '2026-02-02';
const on = { on: day, today: day, now: `${day}T08:00:00.000Z` };
const later = { ...on, now: `${day}T09:00:00.000Z` };
const over = { to: 'joao', handOver: 'She waits.', client: 'not_told' } as const;

const handed = () =>
  aCourseUnderWay(3)
    .does('bookSeries', { first: '2026-02-03T10:00', count: 3, minutes: 50 }, { ...on, id: 'row' })
    .does('cancelSession', { appointment: 'row', why: 'Train' }, on)
    .does('transferCourse', over, later);
const marks = (course: ReturnType<typeof handed>) =>
  hoursListed(course.course)
    .filter(({ id }) => id.startsWith('row'))
    .map(({ desk }) => desk);

test('the hours that a hand-over called off are to be told, not one cancelled before; told of one, of all', () => {
  const course = handed();
  expect(marks(course)).toEqual([undefined, { tell: true }, { tell: true }]);
  course.does('noteAtDesk', { appointment: 'row.2', says: 'told' }, { ...later, as: 'secretary' });
  expect(marks(course)).toEqual([undefined, { told: true }, { told: true }]);
});

test('the client sees which hours are off, but for one that was agreed again for the same time', () => {
  const course = handed();
  const off = () =>
    calledOffLately(seenBy(course.course, { as: 'client', by: 'leila' }), day).map(({ at }) => at);
  expect(off()).toEqual(['2026-02-10T10:00', '2026-02-17T10:00']);
  course.does('bookSession', { at: '2026-02-10T10:00', minutes: 50 }, later);
  expect(off()).toEqual(['2026-02-17T10:00']);
  expect(calledOffLately(aCourseUnderWay(3).course, day)).toEqual([]);
});
