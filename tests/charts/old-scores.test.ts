import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import { fold } from '#core/course/book.ts';
import { baseline, readingsOf } from '#core/course/measures/readings.ts';

const folder = fileURLToPath(new URL('0.2.0/courses', import.meta.url));

const charts = readdirSync(folder).map((file) => {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n');
  const facts = lines.map((line): Fact => JSON.parse(line)).filter(({ seq }) => seq > 0);
  return [file, facts] as const;
});

/** A paper of 2001 as 0.2.0 wrote it: for a session, and with no mark that it is of a time before. */
function asWrittenThen(facts: readonly Fact[]): Fact {
  const like = facts.find(
    ({ type, data }) => type === 'MeasureAnswered' && Object(data).instrument === 'phq-9',
  );
  if (!like) throw new Error('This course holds no PHQ-9.');
  const data = {
    ...Object(like.data),
    answers: Array(9).fill(0),
    riskItems: [],
    total: 0,
    rawSum: 0,
    session: 1,
  };
  return { ...like, act: 'paper-of-2001', on: '2001-05-02', data };
}

test.each(charts)(
  'a score of 2001 in %s, stored without a mark, is history: shown, and no score of the course',
  (_file, facts) => {
    const before = fold('course-1', facts);
    const old = asWrittenThen(facts);
    for (const place of [1, facts.length, 0]) {
      const course = fold('course-1', facts.toSpliced(place, 0, old));
      expect(baseline(course, 'phq-9')).toBe(baseline(before, 'phq-9'));
      const [first] = readingsOf(course, 'phq-9');
      expect(first).toMatchObject({ id: 'paper-of-2001', on: '2001-05-02', session: null, history: true });
      expect(course.measures.readings.filter(({ history }) => history)).toHaveLength(1);
    }
  },
);
