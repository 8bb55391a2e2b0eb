import { expect, it } from 'vitest';
import type { LookLine } from '#core/api-answers/courses.ts';
import { looksByPerson } from './by-person.ts';

const look = (at: string, more: Partial<LookLine> = {}): LookLine => ({
  at,
  name: 'Ana Sousa',
  standing: 'therapist',
  what: 'course',
  reason: '',
  whose: 'other',
  ...more,
});

it('looks stand by person and day, newest first; several at the same thing on one day are one line', () => {
  const ruth = { name: 'Ruth Okafor', standing: 'supervisor' } as const;
  const looks = [
    look('2026-01-12T09:00:00Z', ruth),
    look('2026-01-13T10:30:00Z'),
    look('2026-01-13T08:05:00Z'),
    look('2026-01-13T08:05:20Z'),
    look('2026-01-06T08:00:00Z'),
  ];
  expect(looksByPerson(looks, 'Europe/London')).toEqual([
    {
      name: 'Ana Sousa',
      standing: 'therapist',
      days: [
        { day: '2026-01-13', what: 'course', reason: '', times: ['08:05', '10:30'] },
        { day: '2026-01-06', what: 'course', reason: '', times: ['08:00'] },
      ],
    },
    { ...ruth, days: [{ day: '2026-01-12', what: 'course', reason: '', times: ['09:00'] }] },
  ]);
});

it('a look in an emergency keeps a line of its own, with its reason, and the day is the service’s', () => {
  const emergency = { what: 'emergency', reason: 'Rang the ward' };
  const [ana] = looksByPerson(
    [look('2026-07-01T23:30:00Z'), look('2026-07-01T23:31:00Z', emergency)],
    'Europe/London',
  );
  expect(ana?.days).toEqual([
    { day: '2026-07-02', ...emergency, times: ['00:31'] },
    { day: '2026-07-02', what: 'course', reason: '', times: ['00:30'] },
  ]);
});
