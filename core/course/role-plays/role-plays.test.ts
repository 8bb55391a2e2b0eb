import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { skillsSoFar } from '#core/course/skills-practised/so-far.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { sidesSwapped } from './swapped.ts';

const rolePlayId = 'walk';
const started = () =>
  aCourseAtWork().does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone' }).does(
    'startRolePlay',
    {
      scenario: 'Opening the subject on a walk',
      personId: 'tomas',
      goal: 'One request',
      openingLine: 'I want us to look at the week.',
      session: 7,
    },
    { id: rolePlayId },
  );

describe('a role play (T-07)', () => {
  it('is refused with a stranger, and together for a client who is alone', () => {
    const course = aCourseAtWork();
    expect(course.refusal('startRolePlay', { scenario: 'x', personId: 'nobody' })).toBe('no-such-person');
    expect(course.refusal('startRolePlay', { scenario: 'x', personId: 'ines' }, { as: 'client' })).toBe(
      'on-paper',
    );
    expect(course.refusal('writeTake', { rolePlayId, clientPlays: 'self' })).toBe('no-such-role-play');
  });

  it('takes three takes with what each taught, and tells once the two have swapped', () => {
    const course = started().does('writeTake', {
      rolePlayId,
      clientPlays: 'self',
      difficulty: 'easy',
      learned: 'She softens the request until it vanishes',
    });
    const [before] = course.course.rolePlays.rolePlays;
    expect(before && sidesSwapped(before)).toBe('not_yet');
    course
      .does('writeTake', {
        rolePlayId,
        clientPlays: 'other',
        therapistPlays: 'Leila',
        learned: 'He would hear blame in "always"',
      })
      .does('writeTake', { rolePlayId, clientPlays: 'self', learned: 'One request, one example, then stop' });
    const [after] = course.course.rolePlays.rolePlays;
    expect(after && sidesSwapped(after)).toBe('swapped');
    expect(after?.takes.map(({ text }) => text.clientPlays)).toEqual(['self', 'other', 'self']);
  });

  it('ends in a plan for life, with what to do if it goes otherwise', () => {
    const plan = {
      rolePlayId,
      readiness: 7,
      contingency: 'If it gets loud, pause',
      who: 'Tomas',
      when: '2026-02-28T10:00',
    };
    const { course } = started().does('planRealLife', plan);
    expect(course.rolePlays.rolePlays[0]?.texts.plan?.text).toMatchObject({ readiness: 7, who: 'Tomas' });
    expect(started().refusal('planRealLife', { ...plan, readiness: 11 })).toBe('form: readiness too-high');
  });

  it('stops when the person turns out to be unsafe', () => {
    const course = started().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'sometimes_not',
      asked: 'alone',
    });
    expect(course.refusal('writeTake', { rolePlayId, clientPlays: 'self' })).toBe('unsafe-person');
    expect(course.refusal('planRealLife', { rolePlayId, readiness: 5, who: 'Tomas' })).toBe('unsafe-person');
    expect(course.refusal('rewriteScene', { rolePlayId, scenario: 'x' })).toBe('unsafe-person');
  });

  it('refuses a scene written over a newer one, and is seen by client and clinicians alone', () => {
    const course = started().does('rewriteScene', { rolePlayId, scenario: 'On the phone', version: 1 });
    expect(course.refusal('rewriteScene', { rolePlayId, scenario: 'x', version: 1 })).toBe('stale');
    expect(seenBy(course.course, { as: 'client', by: 'leila' }).rolePlays.rolePlays).toHaveLength(1);
    expect(seenBy(course.course, { as: 'contact', by: 'c' }).rolePlays.rolePlays).toEqual([]);
  });
});

describe('skills practised', () => {
  it('come from the library', () => {
    expect(aCourseAtWork().refusal('practiseSkill', { skill: 'juggling' })).toBe('form: skill not-offered');
  });

  it('show their first and latest confidence', () => {
    const { course } = aCourseAtWork()
      .does('practiseSkill', { skill: 'say_no', rehearsal: 'Not this term', confidence: 2 })
      .does('practiseSkill', { skill: 'say_no', confidence: 8 }, { as: 'client' })
      .does('practiseSkill', { skill: 'listen', personId: 'ines' });
    expect(skillsSoFar(course)).toMatchObject(
      expect.arrayContaining([
        { skill: 'say_no', times: 2, first: 2, latest: 8 },
        { skill: 'listen', times: 1, first: null, latest: null },
      ]),
    );
  });
});
