import { expect, it } from 'vitest';
import { appointmentFile } from './calendar-file.ts';

it('an appointment goes into the calendar at its own hour, in summer and winter, and says nothing of what it is', () => {
  const zone = 'Europe/London';
  const file = appointmentFile('Appointment', [
    { id: 'a', at: '2026-01-13T10:00', zone, minutes: 50 },
    { id: 'b', at: '2026-06-16T10:00', zone, minutes: 50 },
  ]);
  expect(file).toContain('DTSTART:20260113T100000Z\r\nDTEND:20260113T105000Z');
  expect(file).toContain('DTSTART:20260616T090000Z');
  expect(file.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Appointment', 'SUMMARY:Appointment']);
});
