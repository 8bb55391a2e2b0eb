import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { placeListed } from './place-most-used.ts';

const rooms = ['blue', 'red'].map((id) => ({ id, name: `Room ${id}` }));
const days = ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'];

/** A course with a session held in each of these rooms, in turn, and one in the red room that is only booked. */
function placeAfter(...where: string[]) {
  const course = aCourseUnderWay();
  for (const [nth, room] of where.entries()) {
    const [id, on = ''] = [`hour-${nth}`, days[nth]];
    course.does('bookSession', { at: `${on}T10:00`, minutes: 50, room }, { rooms, id });
    course.does('holdSession', { appointment: id, minutes: 50, format: 'in_person' }, { on });
  }
  course.does('bookSession', { at: '2026-03-24T10:00', minutes: 50, room: 'red' }, { rooms, id: 'ahead' });
  return placeListed(course.course).place;
}

test('the place of a course is where most of its sessions were held', () => {
  expect(placeAfter('blue', 'blue', 'red')).toBe('blue');
  expect(placeAfter('blue', 'red', 'red')).toBe('red');
});

test('of two used alike it is the one used last, and where none names a room there is none', () => {
  expect(placeAfter('red', 'blue')).toBe('blue');
  expect(placeAfter('blue', 'red', 'red', 'blue')).toBe('blue');
  expect(placeAfter('')).toBeUndefined();
});
