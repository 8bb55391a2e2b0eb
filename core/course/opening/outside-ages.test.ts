import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { ageWithoutReason } from './outside-ages.ts';

const openedBy = { client: 'leila', therapist: 'ana', protocol: sixteen };

test('a date of birth that is known later is held against the form of the course, unless a reason was given', () => {
  const ages = { ages: { from: 18 } };
  const unknown = aCourse().does('openCourse', openedBy, { born: '' }).course;
  expect(ageWithoutReason(unknown, ages, undefined)).toBeUndefined();
  expect(ageWithoutReason(unknown, ages, '2012-03-02')).toBe(13);
  expect(ageWithoutReason(unknown, ages, '2008-01-13')).toBeUndefined();
  const despite = { ...openedBy, despiteAge: 'No other service here' };
  const reason = aCourse().does('openCourse', despite, { born: '2012-03-02' }).course;
  expect(ageWithoutReason(reason, ages, '2012-03-02')).toBeUndefined();
  const further = aCourse().does('openCourse', { ...openedBy, continues: 'course-0' }).course;
  expect(ageWithoutReason(further, ages, '2012-03-02')).toBeUndefined();
});
