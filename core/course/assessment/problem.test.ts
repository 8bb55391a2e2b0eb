import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { leadOf, measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { followed } from '#core/guide/followed.ts';
import { measuresDue } from '#core/guide/measures/due.ts';
import { summarise } from '#core/lists/summarise.ts';
import type { Problem } from '#core/protocols/protocol/problem.ts';
import { problemDescriptors } from '#core/protocols/protocol/problem.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayOfSession, opened } from '#tests/a-guided-course.ts';
import { figuresOf } from '#tests/programme/figures-of.ts';

const recorded = (problem: Problem, course = opened()) => course.does('recordProblem', { problem });

/** Answers an instrument whose questions go from 0 to `most` to this total. */
function answered(course: ACourse, instrument: string, session: number, total: number, most = 3, items = 9) {
  const answers = Array.from({ length: items }, (_, place) =>
    Math.max(0, Math.min(most, total - most * place)),
  );
  const where = { as: 'client' as const, on: dayOfSession(session) };
  return course.does('answerMeasure', { instrument, answers, session }, where);
}
const depression = (course: ACourse, session: number, total: number) =>
  answered(course, 'phq-9', session, total);
const worry = (course: ACourse, session: number, total: number) =>
  answered(course, 'gad-7', session, total, 3, 7);
const trauma = (course: ACourse, session: number, total: number) =>
  answered(course, 'pcl-5', session, total, 4, 20);

/** The PHQ-9 from 15 to 5 and the GAD-7 from 6 to 6, both read twice. */
const withBoth = (problem: Problem) => {
  const course = recorded(problem);
  for (const session of [1, 2]) worry(depression(course, session, session === 1 ? 15 : 5), session, 6);
  return course;
};
const due = ({ course }: ACourse) => {
  const follows = followed(course);
  return follows ? measuresDue(course, follows, 3).map(({ instrument, weight }) => [instrument, weight]) : [];
};

describe('the problem a course is for (measures reference, section 6, pairs)', () => {
  it('has its own measure asked at each session, beside those of the form', () => {
    expect(due(opened())).toEqual([
      ['phq-9', 'protocol'],
      ['gad-7', 'protocol'],
      ['mood-10', 'optional'],
    ]);
    expect(due(recorded('ptsd'))).toContainEqual(['pcl-5', 'problem']);
    expect(due(recorded('social-anxiety'))).toContainEqual(['spin', 'problem']);
    for (const [problem, own] of [
      ['agoraphobia', 'mi'],
      ['ocd', 'oci'],
      ['panic', 'pdss'],
      ['health-anxiety', 'shai'],
    ] as const)
      expect(due(recorded(problem))).toContainEqual([own, 'problem']);
    expect(due(recorded('depression'))).toEqual(due(opened()));
    const planned = recorded('ptsd').does('planMeasures', { instrument: 'pcl-5', when: ['every-session'] });
    expect(due(planned)).toContainEqual(['pcl-5', 'planned']);
    const taken = recorded('ptsd').does('recordProblem', { problem: 'not-recorded' });
    expect(due(taken)).toEqual(due(opened()));
  });

  it('is read by the GAD-7 until its own measure was answered twice, and by that from then on', () => {
    const course = withBoth('ptsd');
    expect(leadOf(course.course).beside?.measure).toBe('gad-7');
    expect(measuredOutcome(course.course).codes).toContain('recovery');
    trauma(course, 1, 40);
    expect(leadOf(course.course).beside?.measure).toBe('gad-7');
    trauma(course, 2, 32);
    expect(leadOf(course.course).beside).toMatchObject({
      measure: 'pcl-5',
      caseness: { op: '>=', value: 32 },
      reliableChange: 10,
    });
    expect(measuredOutcome(course.course).codes).not.toContain('recovery');
    trauma(course, 3, 31);
    expect(measuredOutcome(course.course)).toMatchObject({
      codes: expect.arrayContaining(['recovery', 'reliable_recovery']),
      readFrom: 'both',
    });
  });

  it('is read by the mean of the Mobility Inventory where it is agoraphobia, a situation left out or not', () => {
    const course = withBoth('agoraphobia');
    const avoids = (session: number, each: number, leftOut = 0) =>
      course.does(
        'answerMeasure',
        {
          instrument: 'mi',
          answers: Array.from({ length: 26 }, (_, at) => (at < leftOut ? null : each)),
          session,
        },
        { as: 'client', on: dayOfSession(session) },
      );
    avoids(1, 3, 5);
    avoids(2, 2);
    expect(leadOf(course.course).beside).toMatchObject({ measure: 'mi', caseness: { op: '>', value: 2.3 } });
    expect(measuredOutcome(course.course).codes).toContain('recovery');
    avoids(3, 3);
    expect(measuredOutcome(course.course).codes).not.toContain('recovery');
  });

  it('counts a case, and a mixed change, on the pair’s own measure in the figures', () => {
    const course = recorded('ptsd');
    for (const session of [1, 2]) depression(trauma(course, session, session === 1 ? 32 : 42), session, 6);
    const row = {
      ...summarise(course.course),
      status: 'closed' as const,
      closedOn: '2026-06-01',
      session: 4,
    };
    const figures = figuresOf(
      Array.from({ length: 10 }, () => row),
      '2026-07-01',
    );
    expect(figures).toMatchObject({
      recovery: { n: 0, of: 10 },
      reliableDeterioration: { n: 10, of: 10 },
      byProblem: { ptsd: 10 },
    });
    depression(course, 2, 0);
    expect(measuredOutcome(course.course).codes).toEqual(['remission', 'response', 'minimal_change']);
  });

  it('changes nothing where it has no measure of its own, nor in a form that names its own pair or one alone', () => {
    const none = problemDescriptors.filter(
      (one) => !['social-anxiety', 'ptsd', 'agoraphobia', 'ocd', 'panic', 'health-anxiety'].includes(one),
    );
    for (const problem of [...none, 'eating', 'bipolar'] as const) {
      const course = trauma(trauma(recorded(problem), 1, 40), 2, 30);
      expect(leadOf(course.course).beside?.measure).toBe('gad-7');
    }
    const alone = recorded('ptsd', opened('ipt-ed-18', 18, 'ipt-ed'));
    expect(leadOf(trauma(trauma(alone, 1, 40), 2, 30).course).beside).toBeNull();
    const trauma14 = recorded('social-anxiety', opened('ptsd14', 14, 'ipt-ptsd'));
    expect(leadOf(trauma14.course)).toMatchObject({ measure: 'pcl-5', beside: { measure: 'phq-9' } });
  });

  it('is suggested by the form, and never filled in by itself', () => {
    const suggested = Object.fromEntries(everyProtocol().map(({ id, problem }) => [id, problem]));
    expect(suggested).toMatchObject({
      ipt: 'depression',
      'ipt-ptsd': 'ptsd',
      'ipt-sad': 'social-anxiety',
      'ipt-ed': 'eating',
      ipsrt: 'bipolar',
      'ipt-perinatal-postpartum': 'depression',
    });
    expect(suggested.ipc).toBeUndefined();
    expect(opened('ptsd14', 14, 'ipt-ptsd').course.diagnosis.problem).toBeNull();
  });

  it('is recorded by the therapist, the last one counts, and the client may read it', () => {
    const course = recorded('panic');
    recorded('other', course).does('recordProblem', { problem: 'other', called: 'Worn out' });
    expect(course.course.diagnosis.problem).toMatchObject({ problem: 'other', called: 'Worn out' });
    const seen = seenBy(course.course, { as: 'client', by: 'leila' });
    expect(seen.diagnosis.problem).toMatchObject({ called: 'Worn out' });
    expect(() => course.does('recordProblem', { problem: 'panic' }, { as: 'client' })).toThrow();
    expect(course.refusal('recordProblem', { problem: 'sadness' as Problem })).toBe(
      'form: problem not-offered',
    );
  });
});
