import { expect, test } from 'vitest';
import { held, scored } from '#tests/a-guided-course.ts';
import { fidelityBesideOutcome } from './fidelity-beside-outcome.ts';

const ruth = { as: 'supervisor', by: 'ruth' } as const;
const ana = { as: 'therapist', by: 'the-therapist' } as const;
const rating = (session: number, adherence: 0 | 2) => ({
  session,
  ratings: [
    { domain: 'F-01', adherence },
    { domain: 'F-02', adherence: 2 as const },
  ],
});

/** Three sessions with scores; the therapist rated the first two. */
const rated = () =>
  scored(scored(held(3), 1, 18), 3, 12)
    .does('rateFidelity', rating(1, 2))
    .does('rateFidelity', rating(2, 2));
const seenBy = (course: ReturnType<typeof rated>, reader: typeof ruth | typeof ana) =>
  fidelityBesideOutcome(course.course, reader).sessions;

test('each session has its score and its ratings beside one another, in no one number', () => {
  const course = rated().does('rateFidelity', rating(1, 0), ruth);
  expect(fidelityBesideOutcome(course.course, ruth).measure).toBe('phq-9');
  expect(seenBy(course, ruth)[0]).toMatchObject({
    session: 1,
    score: 18,
    own: { adherence: 50 },
    other: { adherence: 100 },
  });
  expect(seenBy(course, ruth).map(({ score }) => score)).toEqual([18, null, 12]);
});

test('nobody reads the other’s rating of a session before their own, the supervisor no more than the therapist', () => {
  const course = rated().does('rateFidelity', rating(3, 2), ruth);
  expect(seenBy(course, ruth).map(({ other }) => other)).toEqual(['after_yours', 'after_yours', null]);
  expect(seenBy(course, ana).map(({ other }) => other)).toEqual([null, null, 'after_yours']);
});

test('what the client thought of a session stands beside it', () => {
  const course = rated().does(
    'rateSession',
    { session: 2, helpful: 7, rightFocus: 8 },
    { as: 'client', on: '2026-01-20' },
  );
  expect(seenBy(course, ruth).map(({ helpful }) => helpful)).toEqual([null, 7, null]);
});
