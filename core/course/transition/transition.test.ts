import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import {
  newRoleBeforeMourning,
  roleSkillsOverTime,
  transitionStrategies,
  transitionStrategiesUsed,
} from './strategies.ts';

const transitionId = 'change';
const changing = () =>
  aCourseAtWork().does(
    'startTransition',
    {
      type: 'promotion',
      change: 'Full time again',
      oldRole: 'Mother at home',
      newRole: 'Teacher, full time',
      changedOn: '2025-09',
      wanted: 'partly',
      sudden: 'no',
      positiveOnPaper: 'yes',
    },
    { id: transitionId },
  );
const transitionIn = (course: ReturnType<typeof changing>['course']) => {
  const [transition] = course.transition.transitions;
  if (!transition) throw new Error('There is no transition.');
  return transition;
};

describe('the work on a change of role', () => {
  it('needs names for the old role and the new one, and a change that has come', () => {
    const bare = { type: 'retirement' as const, change: 'Retired', oldRole: '', newRole: 'Pensioner' };
    expect(aCourseAtWork().refusal('startTransition', bare)).toBe('form: oldRole empty');
    const future = { ...bare, oldRole: 'Baker', changedOn: '2027-05' };
    expect(aCourseAtWork().refusal('startTransition', future)).toBe('future-change');
  });

  it('refuses to write on a change that is not there, or to rate a skill that is not listed', () => {
    expect(aCourseAtWork().refusal('linkTransition', { transitionId, words: 'x' })).toBe(
      'no-such-transition',
    );
    expect(changing().refusal('rateRoleSkill', { transitionId, skillId: 'x', confidence: 3 })).toBe(
      'no-such-skill',
    );
  });

  it('keeps what each strategy captures, RT-1 to RT-9', () => {
    const course = changing()
      .does('linkTransition', { transitionId, words: 'Low since September' })
      .does('describeOldRole', {
        transitionId,
        positives: ['Time'],
        negatives: ['Dull afternoons'],
        people: [{ name: 'Ines', personId: 'ines' }],
        selfDescription: 'Needed',
      })
      .does('nameRoleLoss', {
        transitionId,
        what: 'The afternoons',
        feelings: [{ emotion: 'sad', intensity: 6 }],
      })
      .does('tellChange', {
        transitionId,
        howItCame: 'The money ran short',
        chosen: 'forced',
        whoStoodBy: [{ name: 'Yasmin' }],
      })
      .does('describeNewRole', { transitionId, negatives: ['Tired'], possibilities: ['Colleagues'] })
      .does('writeDemand', {
        transitionId,
        belief: 'Never to be ill',
        whoCouldTell: 'Mrs Grant',
        check: 'Ask her',
      })
      .does('writeRoleSkill', { transitionId, skill: 'Saying no to extras' }, { id: 'no' })
      .does('rateRoleSkill', { transitionId, skillId: 'no', confidence: 2, session: 5 })
      .does('rateRoleSkill', { transitionId, skillId: 'no', confidence: 7, session: 10 }, { as: 'client' })
      .does('writeRoleSupport', { transitionId, name: 'Ines', personId: 'ines', kind: 'stays' })
      .does('describeIdentity', { transitionId, words: 'A teacher who goes home at four' });
    expect(transitionStrategiesUsed(transitionIn(course.course))).toEqual(transitionStrategies);
    expect(transitionStrategies).toEqual('RT-1 RT-2 RT-3 RT-4 RT-5 RT-6 RT-7 RT-8 RT-9'.split(' '));
    expect(roleSkillsOverTime(transitionIn(course.course))).toEqual([
      { skill: 'Saying no to extras', first: 2, latest: 7 },
    ]);
    expect(transitionIn(course.course).texts.oldRole?.text.people).toEqual([
      { name: 'Ines', personId: 'ines' },
    ]);
  });

  it('tells a new role described before anything was mourned', () => {
    expect(newRoleBeforeMourning(transitionIn(changing().course))).toBe('not_described');
    const course = changing().does('describeNewRole', { transitionId, positives: ['Pay'] });
    expect(newRoleBeforeMourning(transitionIn(course.course))).toBe('not_yet_mourned');
    course.does('nameRoleLoss', { transitionId, what: 'Time' });
    expect(newRoleBeforeMourning(transitionIn(course.course))).toBe('mourned');
  });

  it('refuses to write over a balance sheet that was rewritten meanwhile', () => {
    const course = changing()
      .does('describeOldRole', { transitionId, positives: ['Time'] })
      .does('describeOldRole', { transitionId, positives: ['Time', 'Quiet'], version: 1 });
    expect(course.refusal('describeOldRole', { transitionId, positives: [], version: 1 })).toBe('stale');
  });

  it('keeps the view that a role is romanticised from the client', () => {
    const { course } = changing()
      .does('describeOldRole', { transitionId, positives: ['Everything'] })
      .does('weighRoles', { transitionId, oldRole: 'romanticised', newRole: 'all_bad', why: 'SECRET' });
    const seen = JSON.stringify(seenBy(course, { as: 'client', by: 'leila' }).transition);
    expect(seen).toContain('Everything');
    expect(seen).not.toMatch(/SECRET|romanticised/);
    expect(seenBy(course, { as: 'manager', by: 'm' }).transition.transitions).toEqual([]);
  });
});
