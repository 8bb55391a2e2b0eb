import { describe, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/an-hour.ts';
import { seenBy } from './seen-by.ts';
import { seenFacts } from './seen-fact.ts';

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
    .does('noteRelationship', {
      session: 5,
      kind: 'parallel',
      what: therapists,
      addressed: 'not_yet',
      repair: therapists,
    })
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
