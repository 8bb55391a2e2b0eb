import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { emptySteps } from './empty-steps.ts';

const plan = {
  warningSigns: [{ sign: 'Awake at four, thinking they would manage without me' }],
  alone: [{ what: 'Radio in the kitchen', likely: 8 }],
  peopleAndPlaces: [{ who: 'Yasmin' }, { who: 'School staff room' }],
  help: [{ who: 'Yasmin' }, { who: 'Ines' }],
  professionals: [{ who: 'GP' }, { who: 'Crisis line' }],
  saferSurroundings: [{ what: 'No tablets kept beyond a week’s supply' }],
};

test('a safety plan has six steps, is rewritten as a new version, and the old one stays', () => {
  const course = aCourseUnderWay().does('writeSafetyPlan', plan);
  expect(emptySteps(course.course)).toEqual([]);
  course.does(
    'writeSafetyPlan',
    { ...plan, reasonsForLiving: 'Noor and Sami', version: 1 },
    { as: 'client', by: 'leila' },
  );
  expect(course.course.safetyPlan.plan).toMatchObject({
    version: 2,
    by: 'leila',
    text: { reasonsForLiving: 'Noor and Sami' },
  });
  expect(course.course.safetyPlan.earlier).toHaveLength(1);
  expect(emptySteps(aCourseUnderWay().course)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('an empty plan, or one written over a newer one, is refused', () => {
  expect(aCourseUnderWay().refusal('writeSafetyPlan', {})).toContain('empty');
  const stale = aCourseUnderWay()
    .does('writeSafetyPlan', plan)
    .attempt('writeSafetyPlan', { ...plan, version: 0 });
  expect(isRefusal(stale) && stale.kind).toBe('stale');
  expect(aCourseUnderWay().refusal('lookAtSafetyPlan', {})).toContain('no safety plan yet');
});

test('the client always sees the plan, and nobody outside the care does', () => {
  const { course } = aCourseUnderWay()
    .does('writeSafetyPlan', plan)
    .does('lookAtSafetyPlan', { session: 1, words: 'She keeps it in the drawer' });
  expect(seenBy(course, { as: 'client', by: 'leila' }).safetyPlan.plan?.text.help).toHaveLength(2);
  expect(seenBy(course, { as: 'client', by: 'leila' }).safetyPlan.looks).toEqual([]);
  expect(seenBy(course, { as: 'contact', by: 'x' }).safetyPlan.plan).toBeNull();
});
