import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
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

const byLeila = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;

test('the client names whom to call in an emergency, changes it, and takes it back', () => {
  const course = aCourseUnderWay().does('addPerson', { displayName: 'Vera', role: 'friend' }, byLeila);
  const person = course.course.inventory.people.at(-1)?.id ?? '';
  course.does('nameEmergencyContact', { person, phone: '020 7946 0011', when: 'At any hour' }, byLeila);
  expect(seenBy(course.course, therapist).safetyPlan.contact).toMatchObject({
    person,
    phone: '020 7946 0011',
  });
  course.does('nameEmergencyContact', { person, phone: '020 7946 0012' }, byLeila);
  expect(course.course.safetyPlan.contact).toMatchObject({
    phone: '020 7946 0012',
    when: '',
    on: expect.any(String),
  });
  course.does('nameEmergencyContact', { person: '' }, byLeila);
  expect(course.course.safetyPlan.contact).toBeNull();
});

test('nobody unknown, dead or unsafe is named for an emergency, and nobody without a number', () => {
  const course = aCourseUnderWay()
    .does('addPerson', { displayName: 'Vera', role: 'friend', safety: 'sometimes_not' }, byLeila)
    .does('addPerson', { displayName: 'Jan', role: 'father', living: 'deceased' }, byLeila)
    .does('addPerson', { displayName: 'Ines', role: 'friend' }, byLeila);
  const [vera, jan, ines] = course.course.inventory.people.slice(-3).map(({ id }) => id);
  const why = (form: { person?: string; phone?: string }) => {
    const refused = course.attempt('nameEmergencyContact', { person: '', ...form }, byLeila);
    return isRefusal(refused) ? refused.refused : 'taken';
  };
  const phone = '020 7946 0011';
  expect(
    [
      { person: 'nobody', phone },
      { person: vera, phone },
      { person: jan, phone },
      { person: ines },
      { person: '' },
    ].map(why),
  ).toEqual(['no-such-person', 'not-safe', 'has-died', 'no-number', 'nobody-named']);
});

test('whoever is kept back later is no longer seen as the emergency contact, nor is their number', () => {
  const course = aCourseUnderWay().does('addPerson', { displayName: 'Vera', role: 'friend' }, byLeila);
  const person = course.course.inventory.people.at(-1)?.id ?? '';
  course
    .does('nameEmergencyContact', { person, phone: '020 7946 0011' }, byLeila)
    .does('changePerson', { person, version: 1, fields: { disclosure: 'not_now' } }, byLeila);
  expect(seenBy(course.course, therapist).safetyPlan.contact).toBeNull();
  expect(JSON.stringify(seenFacts('course-1', course.facts, therapist))).not.toContain('7946');
  expect(seenBy(course.course, byLeila).safetyPlan.contact).toMatchObject({ phone: '020 7946 0011' });
});

test('an empty plan, or one written over a newer one, is refused', () => {
  expect(aCourseUnderWay().refusal('writeSafetyPlan', {})).toBe('blank');
  const stale = aCourseUnderWay()
    .does('writeSafetyPlan', plan)
    .attempt('writeSafetyPlan', { ...plan, version: 0 });
  expect(isRefusal(stale) && stale.kind).toBe('stale');
  expect(aCourseUnderWay().refusal('lookAtSafetyPlan', {})).toBe('no-plan');
});

test('the client always sees the plan, and nobody outside the care does', () => {
  const { course } = aCourseUnderWay()
    .does('writeSafetyPlan', plan)
    .does('lookAtSafetyPlan', { session: 1, words: 'She keeps it in the drawer' });
  expect(seenBy(course, { as: 'client', by: 'leila' }).safetyPlan.plan?.text.help).toHaveLength(2);
  expect(seenBy(course, { as: 'client', by: 'leila' }).safetyPlan.looks).toEqual([]);
  expect(seenBy(course, { as: 'contact', by: 'x' }).safetyPlan.plan).toBeNull();
});
