import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { issuesBrought } from './first-brought.ts';
import { ownOrder } from './own-orders.ts';
import { standingIssues, stillParked } from './standing.ts';
import { symptomsToTie } from './symptoms-to-tie.ts';

const three = () =>
  aCourse()
    .does('listIssue', { words: 'Tomas decides without me' }, { id: 'a' })
    .does('listIssue', { words: 'I have lost Ines' }, { id: 'b', as: 'client' })
    .does('listIssue', { words: 'Carmen' }, { id: 'c' });

test('issues are ranked all at once, each once', () => {
  const story = three();
  expect(story.refusal('rankIssues', { order: ['b', 'a'] })).toBe('rank-them-all');
  expect(story.refusal('rankIssues', { order: ['b', 'a', 'a'] })).toBe('rank-them-all');
  story.does('rankIssues', { order: ['c', 'a', 'b'] }, { as: 'client', on: '2026-01-27' });
  expect(standingIssues(story.course).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(story.course.issues.ranked).toBe('2026-01-27');
});

test('an issue added after the ranking comes last', () => {
  const { course } = three()
    .does('rankIssues', { order: ['c', 'b', 'a'] })
    .does('listIssue', { words: 'School' });
  expect(standingIssues(course).at(-1)?.words).toBe('School');
});

test('an issue stands by the day it was listed, whenever it arrives, and never before what was ranked', () => {
  const story = aCourse()
    .does('listIssue', { words: 'Late' }, { id: 'late', on: '2026-02-10' })
    .does('listIssue', { words: 'Early' }, { id: 'early', on: '2026-01-20' });
  const ids = () => standingIssues(story.course).map(({ id }) => id);
  expect(ids()).toEqual(['early', 'late']);
  story
    .does('rankIssues', { order: ['late', 'early'] }, { on: '2026-02-10' })
    .does('listIssue', { words: 'School' }, { id: 'school', on: '2026-02-17' })
    .does('listIssue', { words: 'From the telephone' }, { id: 'telephone', as: 'client', on: '2026-01-13' });
  expect(ids()).toEqual(['late', 'early', 'telephone', 'school']);
});

test('an issue that the same person lists in the same words stands once', () => {
  const story = three();
  const client = { as: 'client' as const };
  expect(story.refusal('listIssue', { words: ' i have lost  Ines' }, client)).toBe('listed-already');
  expect(story.refusal('listIssue', { words: 'Carmen' })).toBe('listed-already');
  story
    .does('listIssue', { words: 'Carmen' }, client)
    .does('dropIssue', { issue: 'b', why: 'Part of a' })
    .does('listIssue', { words: 'I have lost Ines' }, client);
  expect(standingIssues(story.course)).toHaveLength(4);
});

test('each has their own order beside the agreed one, with its day; later issues come last in it (S000-13)', () => {
  const story = three();
  const ids = (whose: 'client' | 'therapist') => ownOrder(story.course, whose)?.map(({ id }) => id);
  expect(ids('client')).toBeUndefined();
  const client = { as: 'client' as const, on: '2026-01-20' };
  expect(story.refusal('tellIssueOrder', { order: ['b', 'a'] }, client)).toBe('rank-them-all');
  const theirs = { order: ['a', 'b', 'c'], whose: 'therapist' as const };
  expect(story.refusal('tellIssueOrder', theirs, client)).toBe('not-your-order');
  story.does('tellIssueOrder', { order: ['b', 'c', 'a'] }, client);
  story.does('tellIssueOrder', { order: ['a', 'c', 'b'] });
  story.does('rankIssues', { order: ['b', 'a', 'c'] });
  expect([ids('client'), ids('therapist')]).toEqual([
    ['b', 'c', 'a'],
    ['a', 'c', 'b'],
  ]);
  expect(standingIssues(story.course).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(story.course.issues.orders.client?.on).toBe('2026-01-20');
  story
    .does('listIssue', { words: 'School' }, { id: 'd' })
    .does('dropIssue', { issue: 'c', why: 'Part of b' });
  expect(ids('client')).toEqual(['b', 'a', 'd']);
  story.does('tellIssueOrder', { order: ['a', 'b', 'd'], whose: 'client' });
  expect(ids('client')).toEqual(['a', 'b', 'd']);
});

test('whose words an issue stands in is kept, whoever listed it', () => {
  const story = three();
  const of = (id: string) => standingIssues(story.course).find((one) => one.id === id);
  expect(of('b')).toMatchObject({ listedBy: 'client', wordsOf: 'client' });
  story.does('rewordIssue', { issue: 'b', words: 'Ines went away', version: 1 });
  expect(of('b')).toMatchObject({ listedBy: 'client', wordsOf: 'therapist', agreed: 'not_yet' });
  story.does('agreeIssue', { issue: 'b', version: 2 }, { as: 'client', on: '2026-01-20' });
  expect(of('b')).toMatchObject({ wordsOf: 'therapist', agreed: '2026-01-20' });
});

test('an issue is agreed, and agreed again once reworded', () => {
  const story = three().does('agreeIssue', { issue: 'a' });
  expect(story.refusal('agreeIssue', { issue: 'a' })).toBe('already-agreed');
  story.does('rewordIssue', { issue: 'a', words: 'Nobody asks me', version: 1 });
  expect(story.course.issues.issues[0]).toMatchObject({ agreed: 'not_yet', version: 2 });
  const late = story.attempt('rewordIssue', { issue: 'a', words: 'x', version: 1 });
  expect(late).toMatchObject({ kind: 'stale', newer: { text: 'Nobody asks me' } });
});

test('an issue keeps who listed it, and its people until others are named', () => {
  const story = aCourse()
    .does('addPerson', { displayName: 'Carmen' }, { id: 'carmen' })
    .does('addPerson', { displayName: 'The head' }, { id: 'head' })
    .does('listIssue', { words: 'Carmen', people: ['carmen'] }, { id: 'a', as: 'client' });
  story.does('rewordIssue', { issue: 'a', words: 'Carmen at work', version: 1 });
  expect(story.course.issues.issues[0]).toMatchObject({ listedBy: 'client', people: ['carmen'] });
  story.does('rewordIssue', { issue: 'a', words: 'The head', version: 2, people: ['head'] });
  expect(story.course.issues.issues[0]?.people).toEqual(['head']);
});

test('an issue is dropped with a reason and then left alone', () => {
  const story = three().does('dropIssue', { issue: 'c', why: 'Part of the first' });
  expect(story.refusal('agreeIssue', { issue: 'c' })).toBe('no-such-issue');
  expect(story.refusal('dropIssue', { issue: 'c', why: 'Again' })).toBe('no-such-issue');
  expect(story.refusal('rewordIssue', { issue: 'c', words: 'Her', version: 1 })).toBe('no-such-issue');
  expect(standingIssues(story.course)).toHaveLength(2);
});

test('what is parked stays in sight until it is settled (M-03, appendix D 30)', () => {
  const story = aCourse().does('parkIssue', { words: 'My mother’s will', session: 6 }, { id: 'will' });
  story.does('returnToParked', { parked: 'will', outcome: 'kept_for_later' });
  expect(stillParked(story.course)).toHaveLength(1);
  story.does('returnToParked', { parked: 'will', outcome: 'handed_on', words: 'Law centre' });
  expect(stillParked(story.course)).toEqual([]);
  expect(story.refusal('returnToParked', { parked: 'will', outcome: 'let_go' })).toBe('not-parked');
  expect(story.refusal('returnToParked', { parked: 'x', outcome: 'let_go' })).toBe('not-parked');
});

test('an issue says which symptoms it goes with, until others are named', () => {
  const story = aCourse()
    .does('reviewSymptoms', {
      began: '2025-06',
      pastEpisodes: 0,
      checklist: [
        { symptom: 'Sleep', level: 2 },
        { symptom: 'Appetite', level: 0 },
      ],
    })
    .does('listIssue', { words: 'Carmen', symptoms: ['Sleep'] }, { id: 'a' });
  expect(symptomsToTie(story.course)).toEqual(['Sleep']);
  story.does('rewordIssue', { issue: 'a', words: 'Carmen at work', version: 1 });
  expect(issuesBrought(story.course)).toMatchObject([
    { id: 'a', words: 'Carmen at work', symptoms: ['Sleep'] },
  ]);
  story.does('rewordIssue', { issue: 'a', words: 'Carmen', version: 2, symptoms: ['Headache'] });
  expect(symptomsToTie(story.course, ['Headache'])).toEqual(['Sleep', 'Headache']);
  story.does('rewordIssue', { issue: 'a', words: 'Carmen', version: 3, symptoms: [] });
  expect(story.course.issues.issues[0]?.symptoms).toEqual([]);
});

test('what troubles the client stands in the words it was told in, whoever wrote them down and however odd they are', () => {
  const words = ['He “decides” – always!! – w/o me…', 'ich kann nimmer: ŷ, 悲しい', 'dont know?'];
  const story = words.reduce(
    (so, one, place) => so.does('listIssue', { words: one }, { as: place === 1 ? 'client' : 'therapist' }),
    aCourse(),
  );
  for (const viewer of [{ as: 'client', by: 'leila' } as const, { as: 'therapist', by: 'ana' } as const])
    expect(seenBy(story.course, viewer).issues.issues.map((one) => one.words)).toEqual(words);
});
