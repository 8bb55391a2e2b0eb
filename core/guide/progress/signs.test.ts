import { describe, expect, test } from 'vitest';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { areas } from '#core/protocols/areas/rooms.ts';
import { aCourse } from '#tests/a-course.ts';
import { signsIn, signsOfProgress } from './signs.ts';

const shown = (course: ReturnType<typeof aCourse>, area: (typeof areas)[number]) =>
  Object.fromEntries(signsIn(course.course, area).map(({ id, shownBy }) => [id, shownBy]));

describe('the signs of progress of an area', () => {
  test('stand there with nothing beside them before anything is written', () => {
    for (const area of areas) {
      const signs = signsIn(aCourse().course, area);
      expect(signs.map(({ says }) => says)).toEqual(problemAreas[area].progress.map(({ says }) => says));
      expect(signs.flatMap(({ shownBy }) => shownBy)).toEqual([]);
    }
    expect(signsOfProgress(aCourse().course)).toEqual([]);
  });

  test('of grief: good and hard together, the days told with feeling, a date with a plan, a tie taken up', () => {
    const course = aCourse().does('startGriefWork', { whatWasLost: 'Father' });
    const lossId = course.course.grief.losses[0]?.id ?? '';
    course.does('describeLostRelationship', { lossId, positives: ['He sang'] });
    expect(shown(course, 'grief').mixed_feelings).toEqual([]);
    course
      .does('describeLostRelationship', { lossId, positives: ['He sang'], negatives: ['Silent'], version: 1 })
      .does('tellDaysOfLoss', { lossId, row: 'the_day', happened: 'The telephone', feelNow: 'Angry' })
      .does('noteAnniversary', { lossId, what: 'His birthday', date: '03-14', plan: 'Sing' })
      .does('writeReinvolvementStep', { lossId, activity: 'Swim' })
      .does('writeReinvolvementStep', { lossId, activity: 'Choir', outcome: 'Twice' });
    expect(shown(course, 'grief')).toEqual({
      mixed_feelings: ['He sang', 'Silent'],
      less_avoidance: ['The telephone: Angry'],
      through_the_dates: ['His birthday: Sing'],
      taken_up_again: ['Choir: Twice'],
      score_falling: [],
    });
  });

  test('of a transition: both roles with both sides, a skill that rose, somebody in the same boat', () => {
    const course = aCourse().does('startTransition', {
      type: 'illness',
      change: 'The operation',
      oldRole: 'Ward sister',
      newRole: 'At home',
    });
    const transitionId = course.course.transition.transitions[0]?.id ?? '';
    course
      .does('describeOldRole', { transitionId, positives: ['A team'], negatives: ['Nights'] })
      .does('writeRoleSkill', { transitionId, skill: 'Asking' })
      .does('writeRoleSupport', { transitionId, name: 'Thandi', kind: 'stays' })
      .does('writeRoleSupport', { transitionId, name: 'Joy', kind: 'in_the_same_boat' });
    const skillId = course.course.transition.transitions[0]?.skills[0]?.id ?? '';
    course.does('rateRoleSkill', { transitionId, skillId, confidence: 3 });
    expect(shown(course, 'role_transition')).toMatchObject({ both_sides: [], tried_something: [] });
    course
      .does('rateRoleSkill', { transitionId, skillId, confidence: 8 })
      .does('describeNewRole', { transitionId, negatives: ['Nobody asks'], possibilities: ['Teaching'] });
    expect(shown(course, 'role_transition')).toMatchObject({
      both_sides: ['A team', 'Nights', 'Teaching', 'Nobody asks'],
      tried_something: ['Asking: from 3 to 8 of 10'],
      somebody_inside: ['Joy'],
    });
  });

  test('of isolation: steps taken, not those put off; somebody closer on the circle, from outside too', () => {
    const course = aCourse()
      .does('addPerson', { displayName: 'Ineke', ring: 0 })
      .does('addPerson', { displayName: 'Sander', ring: 1 })
      .does('writeContactStep', { step: 'Good morning', fear: 4 })
      .does('writeContactStep', { step: 'Coffee', fear: 7 });
    const [morning, coffee] = course.course.deficits.ladder;
    const [ineke, sander] = course.course.inventory.people;
    course
      .does('tellContactStep', {
        stepId: morning?.id ?? '',
        status: 'tried_differently',
        outcome: 'She stayed',
      })
      .does('tellContactStep', { stepId: coffee?.id ?? '', status: 'not_yet', outcome: 'Next week' })
      .does('placePerson', { person: ineke?.id ?? '', ring: 2 })
      .does('placePerson', { person: sander?.id ?? '', ring: 3 });
    expect(shown(course, 'interpersonal_deficits')).toMatchObject({
      steps_taken: ['Good morning: She stayed'],
      in_touch: ['Ineke: closer on the circle than at first'],
    });
  });

  test('a score that fell is one, a score that rose is none', () => {
    const answers = (total: number) => Array.from({ length: 9 }, (_, at) => (at < total ? 1 : 0));
    const scored = (first: number, last: number) =>
      [first, last].reduce(
        (course, total, at) =>
          course.does('answerMeasure', { instrument: 'phq-9', answers: answers(total), session: at + 1 }),
        aCourse(),
      );
    expect(shown(scored(8, 3), 'grief').score_falling).toEqual(['PHQ-9 from 8 to 3']);
    expect(shown(scored(3, 8), 'grief').score_falling).toEqual([]);
  });
});
