import { expect, it } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { appointmentFile, forCalendar } from './calendar-file.ts';

const zone = 'Europe/London';
const words = 'Appointment';

it('an appointment goes into the calendar at its own hour, in summer and winter, and says nothing of what it is', () => {
  const booked = { zone, minutes: 50, state: 'booked' as const };
  const file = appointmentFile({
    words,
    appointments: [
      { id: 'a', at: '2026-01-13T10:00', ...booked },
      { id: 'b', at: '2026-06-16T10:00', ...booked },
    ],
    now: '2026-01-12T08:00:00Z',
  });
  expect(file).toContain('DTSTART:20260113T100000Z\r\nDTEND:20260113T105000Z');
  expect(file).toContain('DTSTART:20260616T090000Z');
  expect(file.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Appointment', 'SUMMARY:Appointment']);
  expect(file).toContain('METHOD:PUBLISH');
});

it('a phone is told of every move and of a cancelling: the same UID, a higher SEQUENCE, a DTSTAMP that goes on', () => {
  const course = aCourseUnderWay().does('bookSession', { at: '2026-02-03T10:00', minutes: 50 }, { id: 'it' });
  const files = ['2026-01-20T08:00:00Z'].map((now) => fileOf(course, now));
  const then = (day: number) => {
    files.push(fileOf(course, `2026-01-${20 + day}T08:00:00Z`));
  };
  course.does('moveSession', { appointment: 'it', to: '2026-02-03T15:00', why: 'Train' });
  then(1);
  course.does('moveSession', { appointment: 'it', to: '2026-02-03T09:00', why: 'Train' });
  then(2);
  // A move that was recorded by mistake is struck out: the phone hears of that too.
  course.does('strikeOut', { seq: course.facts.length, why: 'Wrong client' });
  then(3);
  course.does('cancelSession', { appointment: 'it', why: 'Ill' });
  then(4);
  expect(files.map((file) => /DTSTART:(.*)/.exec(file)?.[1]?.trim())).toEqual([
    '20260203T100000Z',
    '20260203T150000Z',
    '20260203T090000Z',
    '20260203T150000Z',
    '20260203T150000Z',
  ]);
  const read = (what: string) =>
    files.map((file) => new RegExp(`${what}:(.*)`).exec(file)?.[1]?.trim() ?? '');
  expect(new Set(read('UID'))).toEqual(new Set(['it@kith']));
  const sequence = read('SEQUENCE').map(Number);
  expect(sequence).toEqual([...new Set(sequence)].toSorted((a, b) => a - b));
  expect(read('DTSTAMP')).toEqual(read('DTSTAMP').toSorted());
  expect(read('STATUS')).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  expect(read('METHOD').at(-1)).toBe('CANCEL');
});

it('what was cancelled long ago, missed or held is not told again', () => {
  const course = aCourseUnderWay()
    .does('bookSeries', { first: '2026-02-03T10:00', count: 3, minutes: 50 }, { id: 's' })
    .does('cancelSession', { appointment: 's', why: 'Ill' })
    .does('cancelSession', { appointment: 's.3', why: 'Ill' });
  expect(forCalendar(course.course.sessions.appointments, '2026-02-05').map(({ id }) => id)).toEqual([
    's.2',
    's.3',
  ]);
});

function fileOf({ course }: ReturnType<typeof aCourseUnderWay>, now: string): string {
  const appointments = forCalendar(course.sessions.appointments, now.slice(0, 10));
  return appointmentFile({ words, appointments, now });
}
