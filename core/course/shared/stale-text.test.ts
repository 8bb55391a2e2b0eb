import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import type { FormOf } from '#core/course/book.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const quarrel = { date: '2026-01-02', kind: 'conflict', what: 'A quarrel' } as const;
const drawn: FormOf<'drawCycle'> = {
  title: 'Fine',
  nodes: [{ id: 'n1', key: 'mood', text: 'Low' }],
  state: 'draft',
};
const goal = { text: 'See Ines', type: 'interpersonal' as const };
const once = { id: 'it' };

/** Each text that is written over a version: its first writing, and an attempt to write it again over this one. */
const texts: Record<
  string,
  [first: (course: ACourse) => ACourse, again: (course: ACourse, version: number) => Fact[] | Refusal]
> = {
  'an event': [
    (course) => course.does('addEvent', quarrel, once),
    (course, version) => course.attempt('changeEvent', { ...quarrel, event: 'it', version }),
  ],
  'a hypothesis': [
    (course) => course.does('addEvent', { ...quarrel, hypothesis: 'She was left out' }, once),
    (course, version) => course.attempt('noteHypothesis', { event: 'it', text: 'Again', version }),
  ],
  'an issue': [
    (course) => course.does('listIssue', { words: 'Carmen' }, once),
    (course, version) => course.attempt('rewordIssue', { issue: 'it', words: 'The head', version }),
  ],
  'a goal': [
    (course) => course.does('setGoal', goal, once),
    (course, version) => course.attempt('rewordGoal', { ...goal, goal: 'it', version }),
  ],
  'the network': [
    (course) => course.does('describeNetwork', { version: 0 }),
    (course, version) => course.attempt('describeNetwork', { version }),
  ],
  'a cycle': [
    (course) => course.does('drawCycle', drawn, once),
    (course, version) => course.attempt('drawCycle', { ...drawn, cycle: 'it', version }),
  ],
  'a formulation': [
    (course) => course.does('writeFormulation', { narrative: 'You told me', version: 0 }),
    (course, version) => course.attempt('writeFormulation', { narrative: 'Again', version }),
  ],
  'a note': [
    (course) => course.does('draftNote', { session: 1, text: 'She came in tired.', version: 0 }),
    (course, version) => course.attempt('draftNote', { session: 1, text: 'Again', version }),
  ],
  'a private note': [
    (course) => course.does('keepPrivateNote', { text: 'I was tired' }, once),
    (course, version) => course.attempt('keepPrivateNote', { note: 'it', text: 'Again', version }),
  ],
  'a letter': [
    (course) => course.does('writeLetter', { kind: 'formulation', words: 'Dear Leila' }, once),
    (course, version) =>
      course.attempt('writeLetter', { letterId: 'it', kind: 'formulation', words: 'Again', version }),
  ],
  'a try-out': [
    (course) => course.does('agreeTryOut', { what: 'Ring Ines' }, once),
    (course, version) => course.attempt('rewriteTryOut', { what: 'Write to Ines', tryOutId: 'it', version }),
  ],
  'a text of work': [
    (course) =>
      course
        .does('startDispute', { personId: 'tomas', setting: 'partner' }, once)
        .does('linkDispute', { disputeId: 'it', words: 'Low after each quarrel' }),
    (course, version) => course.attempt('linkDispute', { disputeId: 'it', words: 'Again', version }),
  ],
  'somebody in the inventory': [
    (course) => course.does('changePerson', { person: 'ines', version: 1, fields: { role: 'sibling' } }),
    (course, version) =>
      course.attempt('changePerson', { person: 'ines', version, fields: { role: 'child' } }),
  ],
};

test.each(Object.entries(texts))(
  '%s is written over the version that was read, and no other',
  (_, [first, again]) => {
    const course = first(aCourseAtWork());
    const now = isRefusal(again(course, 1)) ? 2 : 1;
    const rewritten = again(course, now);
    if (isRefusal(rewritten)) throw new Error(rewritten.because);
    course.facts.push(...rewritten);
    expect(again(course, now + 1)).toHaveLength(1);
    expect(again(course, now)).toMatchObject({ kind: 'stale', newer: { version: now + 1 } });
    expect(again(course, now + 2)).toMatchObject({ kind: 'stale', newer: { version: now + 1 } });
  },
);

test('a text that was read and struck out since is not written over the one from before it', () => {
  const course = aCourseAtWork()
    .does('writeFormulation', { narrative: 'You told me', version: 0 })
    .does('writeFormulation', { narrative: 'Of another client', version: 1 });
  const seq = course.facts.length;
  course.does('strikeOut', { seq, why: 'Of another client' });
  const late = course.attempt('writeFormulation', { narrative: 'Of another client, at length', version: 2 });
  expect(late).toMatchObject({ kind: 'stale', newer: { version: 1, text: { narrative: 'You told me' } } });
  expect(course.attempt('shareFormulation', { version: 2 })).toMatchObject({ kind: 'stale' });
});

test('a later version than there is keeps its own refusal where there is one', () => {
  const course = aCourseAtWork().does('writeFormulation', { narrative: 'You told me', version: 0 });
  course.does('shareFormulation', { version: 1, unratedBecause: 'A crisis' });
  const answer = course.attempt('agreeFormulation', { version: 2, answer: 'agrees' });
  expect(answer).toMatchObject({ refused: 'not-shared', kind: 'refused' });
});

test('the refusal carries the newer text to nobody from whom the client keeps back whom it is about', () => {
  const setting = { analysisId: 'it', channel: 'in_person' as const, version: 0 };
  const course = aCourseAtWork()
    .does('startAnalysis', { title: 'Sunday', date: '2026-01-02', personIds: ['tomas'] }, once)
    .does('writeExchangeSetting', { ...setting, place: 'Our kitchen' }, { as: 'client' });
  const late = (as: 'therapist' | 'client') =>
    course.attempt('writeExchangeSetting', { ...setting, place: 'The hall' }, { as });
  expect(late('therapist')).toMatchObject({ kind: 'stale', newer: { text: { place: 'Our kitchen' } } });
  course.does(
    'changePerson',
    { person: 'tomas', version: 1, fields: { disclosure: 'not_now' } },
    { as: 'client' },
  );
  expect(late('therapist')).toMatchObject({ refused: 'no-such-analysis' });
  expect(JSON.stringify(late('therapist'))).not.toMatch(/kitchen|newer/);
  expect(late('client')).toMatchObject({ kind: 'stale', newer: { text: { place: 'Our kitchen' } } });
});
