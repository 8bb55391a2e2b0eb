import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const zone = 'Europe/London';
const at = '2026-02-03T10:00';
const rooms = [
  { id: 'blue', name: 'Blue room' },
  { id: 'red', name: 'Red room' },
];
const blueTaken = [{ room: 'blue', at: '2026-02-03T10:30', zone, minutes: 50 }];
const asked = { at, minutes: 50, room: 'blue' };

test('an appointment names a room of the service, and the client reads it', () => {
  const { course } = aCourseUnderWay().does('bookSession', asked, { rooms });
  expect(course.sessions.appointments[0]).toMatchObject({ room: rooms[0] });
  expect(seenBy(course, { as: 'client', by: 'leila' }).sessions.appointments[0]?.room).toEqual(rooms[0]);
  expect(aCourseUnderWay().refusal('bookSession', { ...asked, room: 'gone' }, { rooms })).toBe(
    'no-such-room',
  );
});

test('a room that somebody else has then is asked about, and with a reason it is booked', () => {
  const where = { rooms, roomsTaken: blueTaken };
  expect(aCourseUnderWay().refusal('bookSession', asked, where)).toBe('room-taken');
  const despite = 'Ben lends it';
  const { course } = aCourseUnderWay().does('bookSession', { ...asked, despite }, where);
  expect(course.sessions.appointments[0]).toMatchObject({ despite });
  aCourseUnderWay().does('bookSession', { ...asked, room: 'red' }, where);
});

test('a series names the first day on which its room is taken', () => {
  const series = { first: '2026-01-27T10:00', count: 2, minutes: 50, room: 'blue' };
  expect(aCourseUnderWay().attempt('bookSeries', series, { rooms, roomsTaken: blueTaken })).toMatchObject({
    refused: 'room-taken',
    values: { on: '2026-02-03' },
  });
});

test('a session that is moved stays in its room, is asked about there, and can go into another', () => {
  const course = aCourseUnderWay().does(
    'bookSession',
    { ...asked, at: '2026-02-04T10:00' },
    { rooms, id: 'it' },
  );
  const move = { appointment: 'it', to: at, why: 'Train' };
  expect(course.refusal('moveSession', move, { rooms, roomsTaken: blueTaken })).toBe('room-taken');
  course.does('moveSession', { ...move, room: 'red' }, { rooms, roomsTaken: blueTaken });
  expect(course.course.sessions.appointments[0]).toMatchObject({ at, room: rooms[1] });
  course.does('moveSession', { ...move, to: '2026-02-05T10:00' }, { rooms });
  expect(course.course.sessions.appointments[0]?.room).toEqual(rooms[1]);
});
