import { expect, test } from 'vitest';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { aCourse } from '#tests/a-course.ts';
import { missingOf, peopleToReview } from './completeness.ts';
import { inventoryIndicators } from './indicators.ts';
import { firstRing, personOf, writtenBy } from './people.ts';
import { unsafeTies } from './unsafe-ties.ts';

const withTomas = () =>
  aCourse().does(
    'addPerson',
    { displayName: 'Tomas', role: 'partner', ring: 1, living: 'living' },
    { id: 'tomas' },
  );

test('the dead are not asked what only the living can be asked', () => {
  for (const died of [{ living: 'deceased' }, { status: 'deceased' }] as const) {
    const { course } = aCourse().does(
      'addPerson',
      { displayName: 'Father', role: 'father', ring: 1, ...died },
      { id: 'father' },
    );
    const father = personOf(course.inventory, 'father');
    const missing = father ? missingOf(father) : [];
    for (const field of ['safety', 'living', 'status']) expect(missing).not.toContain(field);
  }
});

test('who comes into the inner ring after being reviewed is asked what the inner ring asks (MS-10)', () => {
  const outer = { displayName: 'Ines', role: 'friend', living: 'living', status: 'active', ring: 3 } as const;
  const story = aCourse()
    .does(
      'addPerson',
      { ...outer, contactFrequency: 'weekly', tone: 'mixed', confidant: 'no', disclosure: 'share_freely' },
      { id: 'ines' },
    )
    .does('reviewPerson', { person: 'ines', state: 'reviewed' });
  expect(peopleToReview(story.course.inventory)).toEqual([]);
  story.does('placePerson', { person: 'ines', ring: 1 });
  expect(peopleToReview(story.course.inventory).map(({ id }) => id)).toEqual(['ines']);
});

test('whom the client would rather not speak of yet holds the review up for nobody (appendix D 22)', () => {
  const { course } = withTomas().does(
    'changePerson',
    { person: 'tomas', version: 1, fields: { disclosure: 'not_now' } },
    { as: 'client' },
  );
  expect(peopleToReview(course.inventory)).toEqual([]);
});

test('“not known” beside an empty conflict is no answer', () => {
  const { course } = aCourse().does(
    'addPerson',
    { displayName: 'Ines', ring: 1, conflict: { kind: 'unknown' } },
    { id: 'ines' },
  );
  const ines = personOf(course.inventory, 'ines');
  expect(ines && missingOf(ines)).toContain('conflict');
});

test('nobody who is not safe is named as one to call in the night, and a death in some month of a year counts', () => {
  const call = { support: [{ type: 'crisis' as const, level: 3 }] };
  const { course } = aCourse()
    .does('addPerson', { displayName: 'Tomas', safety: 'sometimes_not', ...call }, { id: 'tomas' })
    .does('addPerson', { displayName: 'Ines', ...call }, { id: 'ines' })
    .does(
      'addPerson',
      { displayName: 'Aunt', ring: 1, living: 'deceased', deathDate: '2025' },
      { id: 'aunt' },
    );
  const found = inventoryIndicators(course.inventory, '2026-06-01');
  expect(found).toMatchObject({ crisisContacts: ['ines'], recentLosses: ['aunt'] });
});

test('taking somebody out of the picture makes nobody safe', () => {
  const story = withTomas()
    .does('changePerson', { person: 'tomas', version: 1, fields: { safety: 'not' } })
    .does('setPersonAside', { person: 'tomas', why: 'They parted' });
  expect(unsafeTies(story.course.inventory).map(({ id }) => id)).toEqual(['tomas']);
  expect(isUnsafeWith(story.course, 'tomas')).toBe(true);
});

test('who wrote what stands in a field is known, and where somebody stood when they were first placed', () => {
  const { inventory } = withTomas()
    .does('placePerson', { person: 'tomas', ring: 2 }, { as: 'client' })
    .does(
      'changePerson',
      { person: 'tomas', version: 2, fields: { tone: 'mixed', ring: 3 } },
      { on: '2026-04-01' },
    )
    .does('changePerson', { person: 'tomas', version: 3, clear: ['tone'] }, { on: '2026-04-02' }).course;
  expect(writtenBy(inventory, 'tomas', 'role')).toEqual({ as: 'therapist', on: '2026-01-13' });
  expect(writtenBy(inventory, 'tomas', 'ring')).toEqual({ as: 'therapist', on: '2026-04-01' });
  expect(writtenBy(inventory, 'tomas', 'tone')).toBeUndefined();
  expect([firstRing(inventory, 'tomas'), firstRing(inventory, 'nobody')]).toEqual([2, undefined]);
});
