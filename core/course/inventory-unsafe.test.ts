import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { seenBy } from './seen-by.ts';

test('somebody the client is not safe with is never shown to them as a tie to turn to', () => {
  const { course } = aCourseAtWork()
    .does(
      'changePerson',
      { person: 'tomas', version: 1, fields: { tone: 'supportive', ring: 1, safety: 'not' }, clear: [] },
      { as: 'client' },
    )
    .does(
      'changePerson',
      { person: 'ines', version: 1, fields: { tone: 'supportive', ring: 1, safety: 'safe' }, clear: [] },
      { as: 'client' },
    );
  const tones = seenBy(course, { as: 'client', by: 'leila' }).inventory.people.map(({ id, fields }) => [
    id,
    fields.tone,
  ]);
  expect(tones).toEqual([
    ['tomas', undefined],
    ['ines', 'supportive'],
    ['father', undefined],
  ]);
});
