import { expect, test } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { exclusionsNotAsked } from './exclusions-left.ts';
import { exclusionItems } from './exclusions-state.ts';
import { medicationReviewDue } from './medication-review.ts';
import { onsetOf } from './onset.ts';
import { dutiesToReview, missingSide } from './sick-role-sides.ts';
import { topicsExplained } from './topics-explained.ts';

const client = { as: 'client', by: 'leila' } as const;

test('the onset cannot lie ahead, before birth, or after the worsening', () => {
  const story = aCourse();
  expect(story.refusal('reviewSymptoms', { began: '2027-01', pastEpisodes: 0 })).toBe('onset-future');
  expect(story.refusal('reviewSymptoms', { began: '1980', pastEpisodes: 0 })).toBe('onset-before-birth');
  const turned = { began: '2025-09-22', worsened: '2025-08', pastEpisodes: 0 };
  expect(story.refusal('reviewSymptoms', turned)).toBe('worse-before-onset');
});

test('the latest review of symptoms says when it began (I-02)', () => {
  const { course } = aCourse()
    .does('reviewSymptoms', { began: '2025', pastEpisodes: 1 })
    .does('reviewSymptoms', { began: '2025-09-22', pastEpisodes: 1, notes: 'Guarded at first' });
  expect(onsetOf(course)).toBe('2025-09-22');
  expect(seenBy(course, client).symptoms.reviews[1]).toMatchObject({ pastEpisodes: 1, notes: '' });
});

test('without a review the timeline says when it began', () => {
  const { course } = aCourse().does('addEvent', { date: '2025-09', kind: 'symptom_onset', what: 'Low' });
  expect(onsetOf(course)).toBe('2025-09');
});

test('exclusions are asked one by one, and not saying is an answer (I-04, MS-04)', () => {
  const [first, ...rest] = exclusionItems;
  const story = aCourse().does('screenExclusions', {
    answers: rest.map((item) => ({ item, found: 'not_found' as const })),
  });
  expect(exclusionsNotAsked(story.course)).toEqual([first]);
  story.does('screenExclusions', { answers: [{ item: first, found: 'prefer_not_to_say' }] });
  expect(exclusionsNotAsked(story.course)).toEqual([]);
  expect(seenBy(story.course, client).exclusions.now).toEqual([]);
});

test('a referral says where, and one question has one answer', () => {
  const referred = { item: 'eating', found: 'referred' } as const;
  expect(aCourse().refusal('screenExclusions', { answers: [referred] })).toBe('referred-where');
  const twice = [
    { item: 'eating', found: 'found' },
    { item: 'eating', found: 'not_found' },
  ] as const;
  expect(aCourse().refusal('screenExclusions', { answers: [...twice] })).toBe('answered-twice');
});

test('the diagnosis is told by its name, and the working note stays with the therapist (I-03, MS-05)', () => {
  const { course } = aCourse().does('tellDiagnosis', {
    called: 'Depressive episode, moderate',
    received: 'relief',
    workingNote: 'Rule out thyroid',
  });
  expect(course.diagnosis.told[0]).toMatchObject({ on: '2026-01-13', received: 'relief' });
  expect(seenBy(course, client).diagnosis.told[0]?.workingNote).toBe('');
});

test('what was explained is listed once each (I-07, I-14, MS-07)', () => {
  const { course } = aCourse()
    .does('explainIllness', { topics: ['depression', 'how_we_work'], teachBack: 'It has a name' })
    .does('explainIllness', { topics: ['depression', 'sick_role'] });
  expect(topicsExplained(course.psychoeducation)).toEqual(['depression', 'how_we_work', 'sick_role']);
  expect(aCourse().refusal('explainIllness', { topics: [] })).toBe('form: topics too-few');
});

const role: FormOf<'giveSickRole'> = {
  mode: 'full',
  eased: [
    { obligation: 'After-school club', how: 'A colleague covers it', reviewBySession: 8 },
    { obligation: 'Sunday lunch' },
  ],
  kept: ['Teaching'],
  recovery: ['Come each week'],
  sharedWith: ['Headteacher'],
};
const given = () => aCourse().does('giveSickRole', role, { id: 'role' });

test('a one-sided sick role is taken and can be seen to be one-sided (PD-02, MS-06, I-08)', () => {
  const { course } = given();
  expect(missingSide(course.sickRole)).toBeUndefined();
  const one = aCourse().does('giveSickRole', { mode: 'full', eased: [{ obligation: 'Club' }] });
  expect(missingSide(one.course.sickRole)).toBe('recovery');
  const other = aCourse().does('giveSickRole', { mode: 'limited', recovery: ['Come'] });
  expect(missingSide(other.course.sickRole)).toBe('eased');
  const frame = aCourse().does('giveSickRole', { mode: 'distress_frame', recovery: ['Come'] });
  expect(missingSide(frame.course.sickRole)).toBeUndefined();
  expect(aCourse().refusal('giveSickRole', { mode: 'full' })).toBe('empty-role');
});

test('an eased duty is looked at again and shrinks over the course', () => {
  const story = given();
  const due = (session: number) => dutiesToReview(story.course, session, 8).map(({ id }) => id);
  expect(due(7)).toEqual([]);
  expect(due(8)).toEqual(['role', 'role.2']);
  story.does('reviewEasedDuty', { duty: 'role', outcome: 'shrunk', session: 8, nextReview: 12 });
  expect(due(8)).toEqual(['role.2']);
  expect(due(12)).toEqual(['role', 'role.2']);
  story.does('reviewEasedDuty', { duty: 'role', outcome: 'ended', session: 12 });
  story.does('reviewEasedDuty', { duty: 'role.2', outcome: 'kept_eased', session: 8 });
  expect(due(16)).toEqual([]);
  expect(story.course.sickRole.given?.eased[0]).toMatchObject({ state: 'ended' });
  expect(story.refusal('reviewEasedDuty', { duty: 'role', outcome: 'shrunk', session: 13 })).toBe(
    'duty-ended',
  );
});

test('a duty that was never eased cannot be reviewed, and the next review comes later', () => {
  expect(aCourse().refusal('reviewEasedDuty', { duty: 'x', outcome: 'ended', session: 8 })).toBe(
    'no-such-duty',
  );
  const back = { duty: 'role', outcome: 'shrunk', session: 8, nextReview: 8 } as const;
  expect(given().refusal('reviewEasedDuty', back)).toBe('review-later');
});

test('a review whose sick role was struck out changes nothing', () => {
  const { course } = given()
    .does('reviewEasedDuty', { duty: 'role', outcome: 'ended', session: 8 })
    .does('strikeOut', { seq: 1, why: 'Another client' });
  expect(course.sickRole.given).toBeNull();
});

test('medication is weighed with somebody and looked at again (I-06, MS-08, M-11)', () => {
  const story = aCourse().does('considerMedication', {
    taking: [],
    decision: 'IPT first',
    with: 'GP',
    reviewBySession: 6,
  });
  expect(medicationReviewDue(story.course.medication, 5)).toBe(false);
  expect(medicationReviewDue(story.course.medication, 6)).toBe(true);
  story.does('considerMedication', { decision: 'Wait two more weeks', with: 'GP' });
  expect(medicationReviewDue(story.course.medication, 8)).toBe(false);
  const ahead = { taking: [{ name: 'Sertraline', since: '2030' }], decision: 'Go on', with: 'GP' };
  expect(story.attempt('considerMedication', ahead)).toMatchObject({
    refused: 'since-future',
    values: { since: '2030' },
  });
});

test('a supporter is named early and what came of it is kept (I-15)', () => {
  const story = aCourse().does(
    'mobiliseSupport',
    { who: 'Yasmin', canHelpWith: ['A call'] },
    { id: 'yasmin', as: 'client' },
  );
  story.does('reviewSupport', { supporter: 'yasmin', outcome: 'helped', words: 'She rang' });
  expect(story.course.support.supporters[0]?.outcomes[0]).toMatchObject({ outcome: 'helped' });
  expect(story.refusal('reviewSupport', { supporter: 'nobody', outcome: 'asked' })).toBe('no-such-supporter');
});
