import { expect, test } from 'vitest';
import type { ActName } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const people = (): ACourse =>
  aCourseAtWork()
    .does('addPerson', { displayName: 'Family', role: 'group' }, { id: 'family' })
    .does('addPerson', { displayName: 'Rex', role: 'pet' }, { id: 'rex' })
    .does('giveSickRole', { mode: 'full', eased: [{ obligation: 'Cook', reviewBySession: 4 }] });

/** Each act with somebody chosen and with somebody written, and whom it can mean. */
const asked: [ActName, (person: string) => object, (name: string) => object, 'one' | 'there'][] = [
  ['showSickRole', (person) => ({ person, by: 'client' }), (withWhom) => ({ withWhom, by: 'client' }), 'one'],
  ['mobiliseSupport', (person) => ({ who: 'Them', person }), (who) => ({ who }), 'one'],
  [
    'planSupport',
    (person) => ({ need: 'Talk', who: 'Them', person }),
    (who) => ({ need: 'Talk', who }),
    'there',
  ],
  [
    'agreeTryOut',
    (person) => ({ what: 'Talk', personIds: [person] }),
    (withWhom) => ({ what: 'Talk', withWhom }),
    'there',
  ],
];

test('nothing is asked of somebody who has died, and where one person is meant of no group and no animal, chosen or by their very name', () => {
  for (const [act, chosen, written, meant] of asked) {
    const told = (form: object) => people().refusal(act, form as never);
    expect([act, told(chosen('father')), told(written('father '))]).toEqual([
      act,
      'has-died-already',
      'has-died-already',
    ]);
    for (const [id, name] of [
      ['family', 'The family'],
      ['rex', 'Rex'],
    ] as const) {
      const course = people();
      if (meant === 'one') expect([act, told(chosen(id))]).toEqual([act, 'not-one-person']);
      else course.does(act, chosen(id) as never);
      if (id === 'family') people().does(act, written(name) as never);
    }
    people().does(act, chosen('ines') as never);
    people().does(act, written('My father’s sister') as never);
  }
});

test('an emergency rings one person, no group and no animal', () => {
  for (const person of ['family', 'rex'])
    expect(
      people().refusal('nameEmergencyContact', { person, phone: '1' }, { as: 'client', by: 'leila' }),
    ).toBe('not-one-person');
});

test('of two who bear one name the one who is there is meant', () => {
  const course = people().does('addPerson', { displayName: 'Father', role: 'step_parent' }, { id: 'step' });
  course.does('mobiliseSupport', { who: 'Father' });
});

test('what was agreed before somebody died can be said anew', () => {
  const course = people().does('agreeTryOut', { what: 'Talk', personIds: ['ines'] }, { id: 'talk' });
  course.does('changePerson', { person: 'ines', version: 1, fields: { living: 'deceased' } });
  course.does('rewriteTryOut', { tryOutId: 'talk', version: 1, what: 'Look back', personIds: ['ines'] });
});

test('a card is shown to somebody once, until that is taken back', () => {
  const course = people().does('showSickRole', { person: 'ines', by: 'client' }, { id: 'shown' });
  expect(course.refusal('showSickRole', { person: 'ines', by: 'therapist' })).toBe('shown-already');
  course.does('showSickRole', { withWhom: 'The head', by: 'client' });
  expect(course.refusal('showSickRole', { withWhom: 'the head', by: 'client' })).toBe('shown-already');
  course.does('stopShowingSickRole', { shown: 'shown' });
  course.does('showSickRole', { person: 'ines', by: 'therapist' });
});
