import { describe, expect, test } from 'vitest';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { seenBy } from './book.ts';

/** Everything a therapist may write in an hour, each bearing the word that must not reach anybody else. */
const therapists = 'hypothesis-of-the-therapist';
const unshared = 'kept-to-herself';

const written = () =>
  aCourseUnderWay(5)
    .does('draftNote', { session: 1, text: therapists, version: 0 })
    .does('signNote', { session: 1, version: 1 })
    .does('addToNote', { session: 1, text: therapists })
    .does('draftNote', { session: 2, text: therapists, version: 0 })
    .does('keepPrivateNote', { text: therapists, title: therapists }, { by: 'ana' })
    .does('missSession', { note: therapists }, { on: '2026-02-14' })
    .does('recordContact', { how: 'phone', purpose: 'after_missed', reached: 'reached', words: therapists })
    .does('recordOpening', { session: 5, answer: therapists, about: 'mood' })
    .does('chooseIncident', { session: 5, what: therapists })
    .does('markTechnique', { session: 5, technique: 'T-05', about: therapists })
    .does('noteRoomEvent', { session: 5, kind: 'parallel', what: therapists, repair: therapists })
    .does('workStrategy', { session: 5, strategy: 'RD-3', note: therapists })
    .does('linkFocus', { session: 5, words: therapists })
    .does('closeSession', { session: 5, summary: therapists })
    .does('raiseAlarm', { words: '' }, { as: 'client', by: 'leila', id: 'alarm' })
    .does('answerAlarm', {
      alarm: 'alarm',
      asked: therapists,
      said: therapists,
      decided: therapists,
      why: therapists,
      actions: ['other'],
      whoInformed: [therapists],
      nextReview: therapists,
    })
    .does('raiseAlarm', { words: therapists })
    .does('reviewRisk', {
      answers: [{ question: 'prepared', answer: 'no', words: therapists }],
      decided: therapists,
    })
    .does('flagStopAndRefer', { rule: 'SR-05', what: therapists, action: therapists, referredTo: therapists })
    .does('writeSafetyPlan', { warningSigns: [{ sign: 'Awake at four' }] })
    .does('lookAtSafetyPlan', { words: therapists })
    .does('rateFidelity', {
      session: 5,
      words: therapists,
      ratings: [{ domain: 'F-01', adherence: 1, note: therapists }],
    })
    .does('reviewProgress', {
      at: 'any',
      seen: 'Up one',
      response: 'partly',
      discussed: 'The week',
      decision: 'go_on',
      why: therapists,
    })
    .does('tellSadnessFromRelapse', { judged: 'unclear', words: therapists })
    .does('addressNonResponse', { said: therapists, alternatives: [therapists], plan: therapists })
    .does(
      'keepMoment',
      { happened: unshared, did: unshared, felt: [{ name: unshared }] },
      { as: 'client', by: 'leila' },
    )
    .does(
      'linkMood',
      { direction: 'both', what: unshared, kind: unshared, moodAfter: 3 },
      { as: 'client', by: 'leila' },
    );

describe('what one writes in these chapters', () => {
  const course = written();

  test('the therapist’s own words reach neither the client nor a contact nor a manager', () => {
    for (const [as, by] of [
      ['client', 'leila'],
      ['contact', 'sister'],
      ['manager', 'm'],
      ['administrator', 'a'],
    ] as const) {
      expect(JSON.stringify(seenBy(course.course, { as, by }))).not.toContain(therapists);
      expect(JSON.stringify(seenFacts(course.id, course.facts, { as, by }))).not.toContain(therapists);
    }
  });

  test('the client’s unshared words reach no clinician, nor a contact', () => {
    for (const [as, by] of [
      ['therapist', 'ana'],
      ['supervisor', 'ruth'],
      ['emergency', 'duty'],
      ['contact', 'sister'],
    ] as const) {
      expect(JSON.stringify(seenBy(course.course, { as, by }))).not.toContain(unshared);
      expect(JSON.stringify(seenFacts(course.id, course.facts, { as, by }))).not.toContain(unshared);
    }
  });

  test('a supervisor reads the record but not the therapist’s private note', () => {
    const seen = seenBy(course.course, { as: 'supervisor', by: 'ruth' });
    expect(seen.notes.notes).toHaveLength(2);
    expect(seen.privateNotes.notes).toEqual([]);
  });
});

describe('the record keeps back what the pages keep back', () => {
  const two = (one: 'not_now' | 'share_freely') =>
    aCourseUnderWay()
      .does(
        'addPerson',
        { displayName: 'Ines', role: 'mother', tone: 'conflictual', ring: 1, disclosure: 'share_freely' },
        { as: 'client', id: 'ines' },
      )
      .does(
        'addPerson',
        { displayName: 'Vera', role: 'mother', tone: 'conflictual', ring: 1, safety: 'not', disclosure: one },
        { as: 'client', id: 'vera' },
      )
      .does(
        'changePerson',
        { person: 'vera', version: 1, fields: { history: 'A long story' } },
        { as: 'client' },
      );

  test('of a person kept back a therapist reads the answer about safety and nothing else, also where others are alike', () => {
    const { facts } = two('not_now');
    const seen = seenFacts('course-1', facts, { as: 'therapist', by: 'ana' }).filter(({ seq }) => seq > 2);
    const told = seen.filter(({ type }) => type !== 'AlarmRaised');
    expect(told.map(({ data }) => data)).toEqual([{ fields: { safety: 'not' } }]);
    expect(JSON.stringify(seen)).not.toContain('Vera');
  });

  test('what was shared and is kept back now is kept back in the record too', () => {
    const course = two('share_freely');
    const read = () => JSON.stringify(seenFacts('course-1', course.facts, { as: 'therapist', by: 'ana' }));
    expect(read()).toMatch(/Vera.*A long story/);
    course.does(
      'changePerson',
      { person: 'vera', version: 2, fields: { disclosure: 'not_now' } },
      { as: 'client' },
    );
    expect(read()).not.toMatch(/Vera|A long story/);
  });

  test('what the client said of safety never comes back to their screen, not even in their own record', () => {
    const { facts } = aCourseUnderWay().does(
      'addPerson',
      { displayName: 'Tomas', tone: 'unsafe', safety: 'sometimes_not' },
      { as: 'client', by: 'leila' },
    );
    const read = JSON.stringify(seenFacts('course-1', facts, { as: 'client', by: 'leila' }));
    expect(read).toContain('Tomas');
    expect(read).not.toMatch(/unsafe|sometimes_not/);
  });

  test('a feeling kept private is not in a therapist’s record even where a shared one has the same words', () => {
    const feeling = {
      context: 'diary' as const,
      situation: 'A row with Mum',
      emotions: [{ emotion: 'ashamed' }],
    };
    const { facts } = aCourseUnderWay()
      .does('nameFeeling', { ...feeling, privacy: 'shared' }, { as: 'client' })
      .does('nameFeeling', { ...feeling, message: 'I am small' }, { as: 'client' });
    expect(seenFacts('course-1', facts, { as: 'therapist', by: 'ana' }).map(({ seq }) => seq)).toEqual([
      1, 2,
    ]);
  });

  test('the client who describes the network carries nothing of the therapist’s working with it', () => {
    const course = aCourseUnderWay()
      .does('describeNetwork', { version: 0, patternNotes: 'She bends before she breaks' })
      .does('describeNetwork', { version: 1, standsOut: 'So few of them' }, { as: 'client', by: 'leila' });
    expect(course.course.network).toMatchObject({
      patternNotes: 'She bends before she breaks',
      standsOut: 'So few of them',
    });
    const read = JSON.stringify(seenFacts('course-1', course.facts, { as: 'client', by: 'leila' }));
    expect(read).not.toContain('bends');
  });

  test('a client does not read the referral, why the course was paused or what shows the stage of a dispute', () => {
    const course = aCourseUnderWay()
      .does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' })
      .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: 'dispute' })
      .does('judgeDisputeStage', { disputeId: 'dispute', stage: 'impasse', evidence: therapists })
      .does('pauseCourse', { why: therapists, reviewBy: '2026-03-01' })
      .does('resumeCourse', { words: therapists });
    const client = { as: 'client', by: 'leila' } as const;
    const seen = JSON.stringify([seenBy(course.course, client), seenFacts('course-1', course.facts, client)]);
    expect(seen).not.toContain(therapists);
    expect(seen).toContain('impasse');
  });
});
