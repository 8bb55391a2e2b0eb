import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const client = { as: 'client', by: 'leila' } as const;

test('how at ease the client is among people is rated by them, again and again, and read by both (S001-54)', () => {
  const { course } = aCourseAtWork()
    .does('rateComfort', { comfort: 2, where: 'A meal at work' }, { ...client, on: '2026-02-01' })
    .does('rateComfort', { comfort: 5 }, { ...client, on: '2026-03-01' });
  const rated = [
    { comfort: 2, where: 'A meal at work', on: '2026-02-01' },
    { comfort: 5, where: '', on: '2026-03-01' },
  ];
  for (const viewer of [client, { as: 'therapist', by: 'ana' } as const])
    expect(seenBy(course, viewer).deficits.comfort).toMatchObject(rated);
});

test('nobody rates it for the client, and from 0 to 10 only', () => {
  expect(aCourseAtWork().refusal('rateComfort', { comfort: 3 })).toBeDefined();
  expect(aCourseAtWork().refusal('rateComfort', { comfort: 11 }, client)).toBe('form: comfort too-high');
});
