import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { fidelity as domains } from '#core/protocols/ipt/fidelity.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { ownRating, ratingOf, ratingsBeside } from './ratings.ts';
import { dueDomains, gapsBetween, scoreFidelity } from './score.ts';

const rated = (domain: string, adherence: 0 | 1 | 2 | 3 | null, competence: 0 | 1 | 2 | 3 | null = null) => ({
  domain,
  adherence,
  competence,
  note: '',
});

describe('FIDELITY-IH-1', () => {
  test('is rated by therapist and supervisor apart, the latest of each holding', () => {
    const { course } = aCourseUnderWay(5)
      .does('giveConsent', { item: 'recording' })
      .does('rateFidelity', { session: 5, ratings: [rated('F-01', 2)] })
      .does('rateFidelity', { session: 5, ratings: [rated('F-01', 3, 2)] })
      .does(
        'rateFidelity',
        { session: 5, ratings: [rated('F-01', 1)], heard: 'recording' },
        { as: 'supervisor' },
      );
    expect(course.fidelity.ratings).toHaveLength(2);
    expect(ratingOf(course, 5, 'therapist')?.ratings[0]?.adherence).toBe(3);
    expect(ratingOf(course, 5, 'supervisor')).toMatchObject({ heard: 'recording' });
  });

  test('names a recording only while the client agrees to recordings (9.6)', () => {
    const heard = { session: 5, ratings: [rated('F-01', 1)], heard: 'recording' as const };
    const course = aCourseUnderWay(5);
    expect(course.refusal('rateFidelity', heard)).toBe('recording-not-agreed');
    course.does('refuseConsent', { item: 'recording' });
    expect(course.refusal('rateFidelity', heard)).toBe('recording-not-agreed');
    course.does('giveConsent', { item: 'recording' }).does('rateFidelity', heard);
    course.does('withdrawConsent', { item: 'recording' });
    expect(course.refusal('rateFidelity', heard, { as: 'supervisor' })).toBe('recording-not-agreed');
    expect(ratingOf(course.course, 5, 'therapist')).toMatchObject({ heard: 'recording' });
  });

  test('a second rater begins from nothing, and sees the other rating only once their own is made (8.2)', () => {
    const course = aCourseUnderWay(5).does('rateFidelity', { session: 5, ratings: [rated('F-01', 2)] });
    const beside = (by: string) => ratingsBeside(course.course, 5, by);
    expect(ownRating(course.course, 5, 'the-supervisor')).toBeUndefined();
    expect(ownRating(course.course, 5, 'the-therapist')?.ratings).toHaveLength(1);
    expect([beside('the-supervisor'), beside('the-therapist')]).toEqual([undefined, undefined]);
    course.does('rateFidelity', { session: 5, ratings: [rated('F-01', 0)] }, { as: 'supervisor' });
    expect(beside('another-supervisor')).toBeUndefined();
    for (const by of ['the-supervisor', 'the-therapist'])
      expect(beside(by)).toMatchObject({
        therapists: { rater: 'therapist' },
        supervisors: { rater: 'supervisor' },
      });
  });

  test('is nobody’s as the supervisor whose therapy it was when the session was held', () => {
    const story = aCourseUnderWay(5);
    const ana = story.course.opening.opened?.therapist ?? '';
    const handed = { to: 'joao', handOver: 'As it stands', client: 'told' } as const;
    story.does('transferCourse', handed, { on: '2026-12-01' });
    const rating = { session: 5, ratings: [rated('F-01', 2)] };
    const as = 'supervisor' as const;
    expect(story.refusal('rateFidelity', rating, { as, by: ana, on: '2026-12-02' })).toBe('own-session');
    story.does('rateFidelity', rating, { as, by: 'sam', on: '2026-12-02' });
    // What a colleague held before is not the own of whoever has it now.
    story.does('rateFidelity', rating, { as, by: 'joao', on: '2026-12-02' });
  });

  test('is refused for a session not held, a domain that is none, a double, and skill in what was not done', () => {
    const course = aCourseUnderWay(5);
    expect(course.refusal('rateFidelity', { session: 6, ratings: [rated('F-01', 2)] })).toBe('not-held');
    expect(course.refusal('rateFidelity', { session: 5, ratings: [rated('F-27', 2)] })).toBe(
      'form: ratings.0.domain not-written-so',
    );
    expect(
      course.refusal('rateFidelity', { session: 5, ratings: [rated('F-01', 2), rated('F-01', 3)] }),
    ).toBe('rated-twice');
    expect(course.refusal('rateFidelity', { session: 5, ratings: [rated('F-16', 0, 2)] })).toBe(
      'competence-of-nothing',
    );
    expect(course.refusal('rateFidelity', { session: 5, ratings: [] })).toBe('form: ratings too-few');
  });

  test('takes no domain and no drift that the protocol of the course does not ask an ear for', () => {
    const course = aCourseUnderWay(5);
    const one = [rated('F-01', 2)];
    expect(course.refusal('rateFidelity', { session: 5, ratings: [rated('F-ZZ1', 2)] })).toBe(
      'not-of-this-protocol',
    );
    expect(course.refusal('rateFidelity', { session: 5, ratings: one, drifts: ['PD-07'] })).toBe(
      'not-of-this-protocol',
    );
    expect(
      course.does('rateFidelity', { session: 5, ratings: one, drifts: ['PD-13'] }).course.seq,
    ).toBeGreaterThan(0);
  });

  test('is never seen by the client', () => {
    const { course } = aCourseUnderWay(5).does('rateFidelity', { session: 5, ratings: [rated('F-18', 1)] });
    expect(seenBy(course, { as: 'client', by: 'leila' }).fidelity.ratings).toEqual([]);
    expect(
      aCourseUnderWay(5).refusal(
        'rateFidelity',
        { session: 5, ratings: [rated('F-01', 2)] },
        { as: 'client' },
      ),
    ).toBe('not-yours');
  });

  test('takes every domain of the protocol, F-01 to F-26 and each area’s own', () => {
    const all = domains.map(({ id }) => rated(id, 2));
    expect(all).toHaveLength(38);
    expect(
      aCourseUnderWay(1).does('rateFidelity', { session: 1, ratings: all }).course.fidelity.ratings,
    ).toHaveLength(1);
  });
});

describe('its score', () => {
  test('counts the domains due in the phase, and an area’s own only where it is the focus', () => {
    const middle = dueDomains(domains, 'middle', [{ area: 'role_dispute', room: 'role_dispute' }]);
    expect(middle).toContain('F-12');
    expect(middle).toContain('F-D2');
    expect(middle).not.toContain('F-G1');
    expect(middle).not.toContain('F-10');
    expect(dueDomains(domains, 'initial', [{ area: 'role_dispute', room: 'role_dispute' }])).not.toContain(
      'F-D2',
    );
  });

  test('bands at 80 and 60 per cent of due domains at adherence 2', () => {
    const due = ['F-01', 'F-02', 'F-03', 'F-11', 'F-13'];
    const done = (count: number) => due.map((id, place) => rated(id, place < count ? 2 : 1));
    expect([5, 4, 3, 2].map((count) => scoreFidelity(done(count), due).band)).toEqual([
      'on_protocol',
      'on_protocol',
      'partly',
      'off_protocol',
    ]);
    expect(scoreFidelity(done(4), due).adherence).toBe(80);
  });

  test('a share just short of a band is not rounded up into it', () => {
    const due = Array.from({ length: 44 }, (_, place) => `F-${place}`);
    const ratings = due.map((id, place) => rated(id, place < 35 ? 2 : 1));
    expect(scoreFidelity(ratings, due)).toMatchObject({ adherence: 80, band: 'partly' });
  });

  test('passes over NA and undue domains, names what was left out, and keeps competence apart', () => {
    const score = scoreFidelity(
      [rated('F-01', 3, 3), rated('F-02', 2, 1), rated('F-03', null), rated('F-10', 0)],
      ['F-01', 'F-02', 'F-03', 'F-11'],
    );
    expect(score).toEqual({ due: 2, unrated: ['F-11'], adherence: 100, competence: 67, band: 'on_protocol' });
    expect(scoreFidelity([], ['F-01'])).toMatchObject({ adherence: null, competence: null, band: null });
  });

  test('shows the gap between therapist and supervisor, the widest first (PD-12 is heard in F-18)', () => {
    const own = [rated('F-01', 3), rated('F-18', 3), rated('F-13', 2), rated('F-02', null)];
    const supervisors = [rated('F-01', 2), rated('F-18', 0), rated('F-13', 2), rated('F-02', 2)];
    expect(gapsBetween(own, supervisors)).toEqual([
      { domain: 'F-18', therapist: 3, supervisor: 0, gap: 3 },
      { domain: 'F-01', therapist: 3, supervisor: 2, gap: 1 },
    ]);
  });
});
