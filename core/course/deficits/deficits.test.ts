import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { deficitsStrategies, deficitsStrategiesUsed } from './strategies.ts';

describe('the work on loneliness and isolation', () => {
  it('refuses a network plan without anybody in it', () => {
    expect(aCourseAtWork().refusal('writeNetworkPlan', { inThreeMonths: [] })).toBe(
      'form: inThreeMonths too-few',
    );
  });

  it('keeps how long it has been so, in the client’s words, and when it was otherwise (S004-57)', () => {
    const told = { howLong: 'many_years' as const, since: '2011', betterTimes: 'At the language school' };
    const { course } = aCourseAtWork().does('tellIsolationHistory', told, { as: 'client', by: 'leila' });
    expect(course.deficits.texts.history?.text).toMatchObject(told);
    expect(seenBy(course, { as: 'client', by: 'leila' }).deficits.texts.history).toBeDefined();
    expect(aCourseAtWork().refusal('tellIsolationHistory', { howLong: 'ever' as 'always' })).toBe(
      'form: howLong not-offered',
    );
  });

  it('refuses a rating or an outcome of something that is not listed', () => {
    const course = aCourseAtWork();
    expect(course.refusal('rateContactSkill', { skillId: 'x', confidence: 1 })).toBe('no-such-skill');
    expect(course.refusal('tellContactStep', { stepId: 'x', status: 'done' })).toBe('no-such-step');
  });

  it('refuses a step towards somebody who may not be safe', () => {
    const course = aCourseAtWork().does('checkSafetyAtHome', {
      personId: 'ines',
      answer: 'not_safe',
      asked: 'alone',
    });
    expect(course.refusal('writeContactStep', { step: 'Call', personId: 'ines', fear: 4 })).toBe(
      'unsafe-person',
    );
    const inTouch = { inThreeMonths: [{ who: 'Ines', personId: 'ines' }] };
    expect(course.refusal('writeNetworkPlan', inTouch)).toBe('unsafe-person');
    expect(course.refusal('writeNetworkPlan', inTouch, { as: 'client' })).toBe('talk-first');
  });

  it('keeps what each strategy captures, DF-1 to DF-8', () => {
    const { course } = aCourseAtWork()
      .does('linkIsolation', { words: 'By Sunday evening I am at my lowest' })
      .does('reviewPastRelationship', {
        who: 'Marta',
        positives: ['Laughing'],
        negatives: ['Rows'],
        ending: 'I moved',
      })
      .does('writePatternCard', {
        trigger: 'Somebody is late',
        whatIDo: 'Go quiet',
        whatTheyDo: 'Stop asking',
        howIFeel: 'Unwanted',
        goesWrongAt: 'getting_closer',
      })
      .does('noteRoomEvent', {
        kind: 'parallel',
        what: 'Quiet when I misheard',
        outside: 'As with Marta',
        shared: 'with_client',
      })
      .does('writeContactSkill', { skill: 'Starting small talk' }, { id: 'talk' })
      .does('rateContactSkill', { skillId: 'talk', confidence: 3 })
      .does(
        'writeContactStep',
        { step: 'Write to Ines', personId: 'ines', kind: 'reconnect', fear: 6 },
        { id: 'step' },
      )
      .does(
        'tellContactStep',
        { stepId: 'step', status: 'not_yet', betterThanExpected: 'I found the address' },
        { as: 'client' },
      )
      .does('tellContactStep', { stepId: 'step', status: 'done', outcome: 'She answered', fearAfter: 2 })
      .does('writeNetworkPlan', { inThreeMonths: [{ who: 'Ines', howOften: 'Weekly' }] });
    expect(deficitsStrategiesUsed(course)).toEqual(deficitsStrategies);
    expect(deficitsStrategies).toEqual('DF-1 DF-2 DF-3 DF-4 DF-5 DF-6 DF-7 DF-8'.split(' '));
    expect(course.deficits.outcomes.step?.map(({ status }) => status)).toEqual(['not_yet', 'done']);
    expect(course.deficits.patterns[0]?.text.goesWrongAt).toBe('getting_closer');
  });

  it('keeps from the client the subtype, and what happened in the room until both have spoken of it (T-08)', () => {
    const { course } = aCourseAtWork()
      .does('judgeIsolationSubtype', { subtype: 'masked_chronic', why: 'SECRET' })
      .does('noteRoomEvent', { kind: 'rupture_withdrawal', what: 'SECRET' })
      .does('noteRoomEvent', { kind: 'positive', what: 'Laughed together', shared: 'with_client' });
    const seen = seenBy(course, { as: 'client', by: 'leila' });
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|masked_chronic/);
    expect(seen.therapeuticRelationship.events.map(({ text }) => text.what)).toEqual(['Laughed together']);
    expect(seenBy(course, { as: 'contact', by: 'c' }).therapeuticRelationship.events).toEqual([]);
  });
});
