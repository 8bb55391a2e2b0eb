import { expect, test } from 'vitest';
import { agreedTo, held, inDispute } from '#tests/a-guided-course.ts';

const terms = {
  ...{ sessions: 16, minutes: 50, starts: '2026-01-13', ends: '2026-05-05', version: 0 },
  ...{ attendancePolicy: 'Call the day before', emergencyArrangements: 'Ring the service' },
};
const contracted = () =>
  agreedTo(inDispute(held(6)))
    .does('setGoal', { text: 'Sleep', type: 'symptom' })
    .does('setGoal', { text: 'Say no once', type: 'interpersonal' })
    .does('agreeContract', terms);
const on = (at: string) => ({ at: `${at}T10:00`, minutes: 50 });

test('nothing but a follow-up is booked or moved past the end agreed and the weeks to spare, until a later one is agreed', () => {
  const course = contracted().does('bookSession', on('2026-06-01'), { id: 'last' });
  expect(course.attempt('bookSession', on('2026-06-02'))).toMatchObject({
    refused: 'past-the-end',
    values: { last: '2026-06-01', on: '2026-06-02' },
  });
  const series = { first: '2026-05-20T10:00', count: 4, minutes: 50 };
  expect(course.refusal('bookSeries', series)).toBe('past-the-end');
  const move = { appointment: 'last', to: '2026-09-01T10:00', why: 'Away' };
  expect(course.refusal('moveSession', move)).toBe('past-the-end');
  course.does('bookSession', { ...on('2026-08-04'), kind: 'follow_up' });
  const later = {
    ...terms,
    ends: '2026-06-30',
    version: 1,
    becauseOf: 'Months of illness',
    whyLonger: 'Months of illness',
  };
  course.does('agreeContract', later).does('moveSession', { ...move, to: '2026-06-30T10:00' });
});

test('an end that was agreed later than the weeks to spare is the bound, and the days of a pause are added', () => {
  const course = contracted().does('agreeContract', {
    ...terms,
    ends: '2026-06-09',
    version: 1,
    becauseOf: 'A summer school',
    whyLonger: 'A summer school',
  });
  course.does('bookSession', on('2026-06-09'));
  expect(course.refusal('bookSession', on('2026-06-10'))).toBe('past-the-end');
  course.does('pauseCourse', { why: 'An operation', reviewBy: '2026-04-14' }, { on: '2026-03-17' });
  course.does('resumeCourse', {}, { on: '2026-03-24' });
  course.does('bookSession', on('2026-06-16'), { on: '2026-03-24' });
});

test('another number of sessions that was agreed since takes its own weeks, and fewer take none away; without a contract the number alone is the bound', () => {
  held(6).does('bookSession', on('2026-09-01'));
  const why = { aim: 'To settle the move', why: 'Two holidays' };
  const more = contracted().does('recontract', { sessions: 20, ...why }, { on: '2026-03-10' });
  more.does('bookSession', on('2026-06-29'));
  expect(more.refusal('bookSession', on('2026-06-30'))).toBe('past-the-end');
  const fewer = contracted().does('recontract', { sessions: 12, ...why }, { on: '2026-03-10' });
  fewer.does('bookSession', on('2026-05-05'));
  expect(fewer.refusal('bookSession', on('2026-09-01'))).toBe('past-the-end');
});
