import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

describe('a joint session (T-16)', () => {
  const joint = {
    at: '2026-02-10T10:00',
    minutes: 50,
    kind: 'joint' as const,
    with: ['tomas'],
    aim: 'Plan the week',
    agreed: { client: 'Asked alone: yes', others: 'By phone' },
  };
  const withTomas = () => aCourseUnderWay().does('addPerson', { displayName: 'Tomas' }, { id: 'tomas' });
  const flagged = () =>
    withTomas().does(
      'flagStopAndRefer',
      { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first', people: ['somebody'] },
      { id: 'flag' },
    );

  test('is refused while anything speaks of violence, whoever is invited (PD-18, SR-05, appendix D test 6)', () => {
    expect(flagged().refusal('bookSession', joint)).toBe('unsafe');
    expect(
      flagged().does('settleStopAndRefer', { flag: 'flag', what: 'Mistaken' }).does('bookSession', joint)
        .course.sessions.appointments,
    ).toHaveLength(1);
  });

  test('is refused with a tie the client called unsafe in the inventory, for everybody', () => {
    const course = aCourseUnderWay()
      .does('addPerson', { displayName: 'Tomas', role: 'partner', safety: 'sometimes_not' }, { id: 'tomas' })
      .does('addPerson', { displayName: 'Yasmin' }, { id: 'yasmin' });
    expect(course.refusal('bookSession', { ...joint, with: ['yasmin'] })).toBe('unsafe');
  });

  test('booked before the flag, is refused when it would be held', () => {
    const course = withTomas()
      .does('bookSession', joint, { id: 'both' })
      .does('flagStopAndRefer', { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first' });
    const form = {
      appointment: 'both',
      minutes: 50,
      format: 'in_person' as const,
      present: ['client', 'tomas'],
    };
    expect(course.refusal('holdSession', form, { on: '2026-02-10' })).toBe('unsafe');
  });

  test('outside a dispute too waits until both have agreed, and keeps how', () => {
    const { agreed, ...unasked } = joint;
    expect(withTomas().refusal('bookSession', unasked)).toBe('joint-not-agreed');
    expect(withTomas().refusal('bookSession', { ...unasked, agreed: { ...agreed, client: '' } })).toBe(
      'form: agreed.client empty',
    );
    const [booked] = seenBy(withTomas().does('bookSession', joint).course, { as: 'client', by: 'leila' })
      .sessions.appointments;
    expect(booked).toMatchObject({ kind: 'joint', with: ['tomas'], aim: 'Plan the week', agreed });
  });

  test('says where it is, what it is for, what may be told there and what is not, to the client as well (FT-64)', () => {
    const said = { where: 'Room 2', mayTell: 'That I am ill', notTold: 'My father' };
    const course = withTomas().does('bookSession', { ...joint, ...said });
    const [booked] = seenBy(course.course, { as: 'client', by: 'leila' }).sessions.appointments;
    expect(booked).toMatchObject({ ...said, aim: 'Plan the week', agreed: joint.agreed });
    const alone = { at: '2026-02-24T10:00', minutes: 50, ...said };
    const [, ordinary] = course.does('bookSession', alone).course.sessions.appointments;
    expect([ordinary?.where, ordinary?.mayTell]).toEqual([undefined, undefined]);
  });

  test('is what any booking with somebody close is, a follow-up too', () => {
    for (const kind of ['session', 'follow_up'] as const)
      expect(withTomas().refusal('bookSession', { ...joint, kind }), kind).toBe('joint-unplanned');
  });

  test('is held with those who were asked and nobody else', () => {
    const course = withTomas()
      .does('addPerson', { displayName: 'Ines' }, { id: 'ines' })
      .does('bookSession', joint, { id: 'both' });
    const form = { appointment: 'both', minutes: 50, format: 'in_person' as const };
    const with_ = (...present: string[]) => ({ ...form, present: ['client', ...present] });
    const on = { on: '2026-02-10' };
    for (const present of [['ines'], ['tomas', 'ines']])
      expect(course.refusal('holdSession', with_(...present), on)).toBe('not-among-invited');
    expect(course.does('holdSession', with_('tomas'), on).course.sessions.held.at(-1)?.present).toEqual([
      'client',
      'tomas',
    ]);
  });

  test('needs somebody invited and one aim, and is booked before it is held', () => {
    expect(aCourseUnderWay().refusal('bookSession', { ...joint, with: [] })).toBe('nobody-invited');
    expect(withTomas().refusal('bookSession', { ...joint, aim: '' })).toBe('no-aim');
    const father = { displayName: 'Father', role: 'father', living: 'deceased' } as const;
    const bereaved = withTomas().does('addPerson', father, { id: 'father' });
    expect(bereaved.refusal('bookSession', { ...joint, with: ['tomas', 'father'] })).toBe('joint-has-died');
    expect(
      aCourseUnderWay().refusal('holdSession', {
        minutes: 50,
        format: 'in_person',
        present: ['client', 'tomas'],
      }),
    ).toBe('joint-unplanned');
  });

  test('two are the most in a course', () => {
    const course = withTomas()
      .does('bookSession', joint)
      .does('bookSession', { ...joint, at: '2026-02-17T10:00' });
    expect(course.attempt('bookSession', { ...joint, at: '2026-02-24T10:00' })).toMatchObject({
      refused: 'joint-used-up',
      values: { most: 2 },
    });
  });

  test('is refused when safety was told in the dispute, even after rehearsals were cleared', () => {
    const course = withTomas()
      .does('checkSafetyAtHome', {
        personId: 'tomas',
        asked: 'alone',
        answer: 'sometimes_not',
        when: 'selection',
      })
      .does('clearSafety', { personId: 'tomas', reason: 'Judged safe to rehearse' });
    expect(course.refusal('bookSession', joint)).toBe('unsafe');
  });

  test('may be ruled out by the course’s settings', () => {
    const course = withTomas().does('changeProtocolSettings', {
      settings: { jointSessionsMax: 0 },
      why: 'By phone only',
    });
    expect(course.attempt('bookSession', joint)).toMatchObject({
      refused: 'joint-used-up',
      values: { most: 0 },
    });
  });

  test('with the other side of a dispute waits for the plan that both agreed to (RD-10)', () => {
    const disputeId = 'dispute';
    const course = aCourseUnderWay()
      .does('addPerson', { displayName: 'Tomas', role: 'partner', living: 'living' }, { id: 'tomas' })
      .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: disputeId });
    const refused = () => course.refusal('bookSession', joint);
    expect(refused()).toBe('joint-not-agreed');
    course
      .does('checkSafetyAtHome', { personId: 'tomas', asked: 'alone', answer: 'safe' })
      .does('planJointSession', { disputeId, aim: 'Plan the week' })
      .does('consentToJointSession', { disputeId, whose: 'client' });
    expect(refused()).toBe('joint-not-agreed');
    course.does('consentToJointSession', { disputeId, whose: 'other', how: 'By phone' });
    course
      .does('bookSession', joint, { id: 'both' })
      .does('callOffJointSession', { disputeId, why: 'Not now' });
    const held = {
      appointment: 'both',
      minutes: 50,
      format: 'in_person' as const,
      present: ['client', 'tomas'],
    };
    expect(course.refusal('holdSession', held, { on: '2026-02-10' })).toBe('joint-not-agreed');
  });

  test('is not booked with somebody the client would rather say nothing of', () => {
    const unsaid = { displayName: 'Tomas', role: 'partner', safety: 'prefer_not_to_say' } as const;
    const course = aCourseUnderWay().does('addPerson', unsaid, { id: 'tomas' });
    expect(course.refusal('bookSession', joint)).toBe('safety-not-said');
    course.does('checkSafetyAtHome', { personId: 'tomas', asked: 'alone', answer: 'safe' });
    expect(course.does('bookSession', joint).course.sessions.appointments).toHaveLength(1);
  });
});
