import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';

test('a wish to join somebody who has died raises an alarm for today', () => {
  const { course } = aCourse()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol })
    .does('addPerson', { displayName: 'Father', role: 'father', living: 'deceased' }, { id: 'father' })
    .does('startGriefWork', { personId: 'father', whatWasLost: 'My father' }, { id: 'loss' })
    .does('tellWishToJoin', { lossId: 'loss', words: 'I would like to be where he is' }, { as: 'client' });
  expect(course.risk.alarms).toMatchObject([
    { source: 'client', urgency: 'same_day', words: 'I would like to be where he is', answer: null },
  ]);
});
