import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { tieMoved, tieThenNow } from './tie-then-now.ts';

const told = () =>
  aCourse().does(
    'addPerson',
    { displayName: 'Ines', ring: 3, contactFrequency: 'monthly', satisfying: ['She listens'] },
    { id: 'ines', on: '2026-01-13' },
  );

test('a tie is laid side by side, each thing as it was first said and as it stands, with both days', () => {
  const story = told();
  expect(tieMoved(tieThenNow(story.course.inventory, 'ines'))).toBe(false);
  const version = story.course.inventory.people[0]?.version ?? 0;
  story.does(
    'changePerson',
    {
      person: 'ines',
      version,
      fields: {
        contactFrequency: 'weekly',
        myExpectations: [{ text: 'That she rings', said: 'yes', met: 'yes' }],
      },
    },
    { on: '2026-03-10' },
  );
  expect(tieThenNow(story.course.inventory, 'ines')).toEqual([
    { field: 'ring', first: { on: '2026-01-13', value: 3 } },
    {
      field: 'contactFrequency',
      first: { on: '2026-01-13', value: 'monthly' },
      now: { on: '2026-03-10', value: 'weekly' },
    },
    { field: 'satisfying', first: { on: '2026-01-13', value: ['She listens'] } },
    {
      field: 'myExpectations',
      first: { on: '2026-03-10', value: [{ text: 'That she rings', said: 'yes', met: 'yes' }] },
    },
  ]);
  expect(tieMoved(tieThenNow(story.course.inventory, 'ines'))).toBe(true);
});

test('what was corrected on its first day is the beginning, and what was emptied again is left out', () => {
  const story = told().does('placePerson', { person: 'ines', ring: 2 }, { on: '2026-01-13' });
  const version = story.course.inventory.people[0]?.version ?? 0;
  story.does(
    'changePerson',
    { person: 'ines', version, fields: {}, clear: ['satisfying'] },
    { on: '2026-03-10' },
  );
  expect(tieThenNow(story.course.inventory, 'ines')).toEqual([
    { field: 'ring', first: { on: '2026-01-13', value: 2 } },
    { field: 'contactFrequency', first: { on: '2026-01-13', value: 'monthly' } },
  ]);
});
