import { describe, expect, it } from 'vitest';
import type { ActName } from '#core/course/book.ts';
import { aCourseAtWork, aCourseInDispute } from '#tests/a-course-at-work.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { jointReadiness } from './joint-session.ts';
import { safetyWith } from './safety.ts';

const disputeId = 'dispute';
const walk = { scenario: 'On a walk', personId: 'tomas' };

describe('safety in a dispute', () => {
  const unasked = () =>
    aCourseAtWork().does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: disputeId });
  const unsafe = () =>
    unasked().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_safe',
      asked: 'alone',
      words: 'He hit the wall',
    });

  it('is asked before anything is rehearsed or tried with the other side', () => {
    expect(unasked().refusal('startRolePlay', walk)).toBe('safety-not-asked');
    expect(unasked().refusal('agreeTryOut', { what: 'Speak', personIds: ['tomas'] })).toBe(
      'safety-not-asked',
    );
    expect(
      unasked().does('startRolePlay', { ...walk, personId: 'ines' }).course.rolePlays.rolePlays,
    ).toHaveLength(1);
  });

  it('is asked alone: "safe" said with others in earshot does not count', () => {
    const heard = { personId: 'tomas', answer: 'safe' as const, asked: 'not_alone' as const };
    expect(unasked().refusal('checkSafetyAtHome', heard)).toBe('ask-alone');
  });

  it('may be left unsaid, which blocks nothing but a joint session', () => {
    const course = unasked().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_said',
      asked: 'alone',
    });
    expect(safetyWith(course.course, 'tomas')).toBe('not_said');
    expect(course.refusal('planJointSession', { disputeId, aim: 'x' })).toBe('safety-not-asked');
    expect(course.does('startRolePlay', walk).course.rolePlays.rolePlays).toHaveLength(1);
  });

  it('is no longer said to be safe once the client would rather not say, wherever they say so', () => {
    const again = { safety: 'prefer_not_to_say' as const };
    const later: ((course: ReturnType<typeof unasked>) => typeof course)[] = [
      (course) => course.does('changePerson', { person: 'tomas', version: 1, fields: again }),
      (course) => course.does('checkSafetyAtHome', { answer: 'not_said', asked: 'alone' }),
      (course) =>
        course.does('decideSuitability', {
          mainProblem: 'Depression',
          linkedToRelationships: 'yes',
          screen: { ...nothingFound, violenceAtHome: 'prefer_not_to_say' },
          decision: 'suitable',
          reasons: ['A clear tie'],
        }),
    ];
    const safe = { personId: 'tomas', answer: 'safe' as const, asked: 'alone' as const };
    for (const says of later) {
      const course = unasked().does('checkSafetyAtHome', safe);
      expect(safetyWith(course.course, 'tomas')).toBe('safe');
      expect(safetyWith(says(course).course, 'tomas')).toBe('not_said');
      expect(course.refusal('planJointSession', { disputeId, aim: 'x' })).toBe('safety-not-asked');
      expect(safetyWith(course.does('checkSafetyAtHome', safe).course, 'tomas')).toBe('safe');
    }
  });

  it('blocks joint sessions and rehearsals with an unsafe person (acceptance test 6)', () => {
    expect(unsafe().refusal('startRolePlay', walk)).toBe('unsafe-person');
    expect(unsafe().refusal('practiseSkill', { skill: 'ask', personId: 'tomas' })).toBe('unsafe-person');
    expect(unsafe().refusal('planJointSession', { disputeId, aim: 'x' })).toBe('joint-unsafe');
  });

  it('is not lifted by a later "safe", only by a clinician with a reason', () => {
    const later = unsafe().does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone' });
    expect(safetyWith(later.course, 'tomas')).toBe('unsafe');
    expect(later.refusal('clearSafety', { personId: 'tomas', reason: ' ' })).toBe('form: reason empty');
    const cleared = later.does(
      'clearSafety',
      { personId: 'tomas', reason: 'Lives apart now' },
      { as: 'supervisor' },
    );
    expect(safetyWith(cleared.course, 'tomas')).toBe('cleared');
    expect(cleared.does('startRolePlay', walk).course.rolePlays.rolePlays).toHaveLength(1);
    expect(cleared.refusal('planJointSession', { disputeId, aim: 'x' })).toBe('joint-unsafe');
  });

  it('is flagged again by what is told after the clearance', () => {
    const again = unsafe()
      .does('clearSafety', { personId: 'tomas', reason: 'Lives apart now' })
      .does('checkSafetyAtHome', { answer: 'sometimes_not', asked: 'alone' });
    expect(safetyWith(again.course, 'tomas')).toBe('unsafe');
  });

  it('is cleared only where something is flagged', () => {
    expect(unasked().refusal('clearSafety', { personId: 'tomas', reason: 'x' })).toBe('nothing-to-clear');
  });

  it('follows a flag SR-05 or SR-14 of the risk pages, until it is settled', () => {
    const flag = { rule: 'SR-14' as const, what: 'Threats', action: 'Advice', people: ['tomas'] };
    const flagged = aCourseInDispute().does('flagStopAndRefer', flag);
    expect(flagged.refusal('startRolePlay', walk)).toBe('unsafe-person');
    const abuse = aCourseInDispute().does('flagStopAndRefer', {
      rule: 'SR-05',
      what: 'Abuse',
      action: 'Plan',
    });
    expect(abuse.refusal('planJointSession', { disputeId, aim: 'x' })).toBe('joint-unsafe');
  });

  it('says nothing of danger on the screen of a client', () => {
    const paper = { ...walk, kind: 'on_paper' as const };
    expect(unsafe().refusal('startRolePlay', paper, { as: 'client' })).toBe('talk-first');
  });
});

describe('a joint session (RD-10, T-16, PD-18)', () => {
  const planned = () => aCourseInDispute().does('planJointSession', { disputeId, aim: 'The evenings' });

  it('needs one aim and the consent of both', () => {
    expect(aCourseInDispute().refusal('planJointSession', { disputeId, aim: '' })).toBe('form: aim empty');
    expect(aCourseInDispute().refusal('consentToJointSession', { disputeId, whose: 'client' })).toBe(
      'not-planned',
    );
    const course = planned();
    expect(jointReadiness(course.course, disputeId)).toBe('needs_client');
    course.does('consentToJointSession', { disputeId, whose: 'client' }, { as: 'client' });
    expect(jointReadiness(course.course, disputeId)).toBe('needs_other');
    expect(course.refusal('consentToJointSession', { disputeId, whose: 'other' }, { as: 'client' })).toBe(
      'not-theirs',
    );
    course.does('consentToJointSession', { disputeId, whose: 'other', how: 'By phone' });
    expect(jointReadiness(course.course, disputeId)).toBe('ready');
    expect(course.refusal('consentToJointSession', { disputeId, whose: 'other' })).toBe('consented');
  });

  it('asks for consent anew when the aim changes, and can be called off', () => {
    const course = planned()
      .does('consentToJointSession', { disputeId, whose: 'client' })
      .does('planJointSession', { disputeId, aim: 'Another aim', version: 1 });
    expect(jointReadiness(course.course, disputeId)).toBe('needs_client');
    course.does('callOffJointSession', { disputeId, why: 'He would rather not' }, { as: 'client' });
    expect(jointReadiness(course.course, disputeId)).toBe('called_off');
    expect(course.refusal('callOffJointSession', { disputeId, why: 'x' })).toBe('not-planned');
  });

  it('is blocked once anything unsafe is told, and the client is not told why on screen', () => {
    const course = planned().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_safe',
      asked: 'alone',
    });
    expect(jointReadiness(course.course, disputeId)).toBe('blocked');
    expect(course.refusal('consentToJointSession', { disputeId, whose: 'client' }, { as: 'client' })).toBe(
      'not-going-ahead',
    );
  });
});

describe('somebody named in words (2.3.2)', () => {
  const unsafe = () =>
    aCourseAtWork().does('checkSafetyAtHome', { personId: 'tomas', answer: 'not_safe', asked: 'alone' });
  const acts: [ActName, (withWhom: string) => object][] = [
    ['planSaying', (withWhom) => ({ withWhom, words: 'I leave', tone: 'calm' })],
    [
      'planConversation',
      (withWhom) => ({ withWhom, about: 'The evenings', steps: [{ step: 'ask_for_time', say: 'Now?' }] }),
    ],
    ['agreeTryOut', (withWhom) => ({ what: 'Say that I leave', withWhom })],
    ['writeRoutine', (withWhom) => ({ what: 'The walk on Sunday', withWhom })],
  ];

  it('is that person: what is not planned, tried or shown with them is not by their name either', () => {
    const name = unsafe().course.inventory.people.find(({ id }) => id === 'tomas')?.fields.displayName ?? '';
    for (const [act, form] of acts)
      for (const said of [name, `${name.toLowerCase()} and his mother`, `  ${name}  `]) {
        expect([act, unsafe().refusal(act, form(said) as never)]).toEqual([act, 'unsafe-person']);
        expect([act, unsafe().refusal(act, form(said) as never, { as: 'client' })]).toEqual([
          act,
          'talk-first',
        ]);
      }
    for (const withWhom of ['My aunt', `${name}ina`])
      expect(unsafe().does('agreeTryOut', { what: 'Walk', withWhom }).course.tryOuts.tryOuts).not.toEqual([]);
  });

  it('nor by the field for what one wishes of them, or as somebody who helps', () => {
    const wantedIn = { personId: 'tomas', whose: 'us' as const };
    expect(unsafe().refusal('agreeTryOut', { what: 'Talk', wantedIn })).toBe('unsafe-person');
    const helper = { who: 'My husband', person: 'tomas' };
    expect(unsafe().refusal('mobiliseSupport', helper)).toBe('unsafe-person');
  });
});
