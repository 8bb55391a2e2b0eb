import { expect, test } from 'vitest';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held, scored } from '#tests/a-guided-course.ts';
import type { ListedCourse } from './listed-course.ts';
import { queueShown } from './queue-shown.ts';
import { summarise } from './summarise.ts';
import { type QueuedCourse, supervisionQueue } from './supervision.ts';

const hours = { zone: 'Europe/London', days: {}, closed: [] };
const queueOf = (courses: readonly ListedCourse[]) =>
  supervisionQueue(courses, new Map(), { today: dayAfter(15), hours });

const listed = (name: string, course: ACourse): ListedCourse => ({
  summary: { ...summarise(course.course), course: name },
  client: { id: name, name },
});
const names = (rows: readonly QueuedCourse[]) => rows.map(({ client }) => client.name);

const worse = () => scored(scored(held(4), 1, 12), 4, 20);
const unchanged = () => scored(scored(held(9), 1, 16), 9, 16);

test('the queue begins with danger, then who got reliably worse, then an ending that is late, then other scores that do not fall', () => {
  const inDanger = held(2).does(
    'raiseAlarm',
    { words: 'Her sister rang.', urgency: 'now' },
    { on: dayAfter(2), today: dayAfter(2) },
  );
  const { queue } = queueOf([
    listed('unchanged', unchanged()),
    listed('late ending', held(14)),
    listed('worse', worse()),
    listed('in danger', inDanger),
  ]);
  expect(names(queue)).toEqual(['in danger', 'worse', 'late ending', 'unchanged']);
  expect(queue.map(({ why }) => why[0]?.kind)).toEqual([
    'alarm',
    'not_improving',
    'ending_not_named',
    'not_improving',
  ]);
});

test('each row has what the measure it goes by came to, from the start on, and none where it was not answered', () => {
  const { queue, others } = queueOf([listed('worse', worse()), listed('unasked', held(1))]);
  const all = [...queue, ...others];
  expect(all.find(({ client }) => client.name === 'worse')?.scores).toEqual({
    instrument: 'phq-9',
    caseFrom: 10,
    totals: [12, 20],
  });
  expect(all.find(({ client }) => client.name === 'unasked')?.scores).toBeNull();
});

test('five that are overdue do not push anything down: what is beyond the second folds, and who got worse never does', () => {
  const overdue = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => listed(name, held(6)));
  const worsening = ['g', 'h', 'i', 'j', 'k', 'l'].map((name) => listed(name, worse()));
  const { queue } = queueOf([...overdue, ...worsening]);
  const { open, folded } = queueShown(queue);
  expect(names(open)).toEqual(['g', 'h', 'i', 'j', 'k', 'l', 'a', 'b']);
  expect(folded.map(({ kind, courses }) => [kind, names(courses)])).toEqual([
    ['overdue', ['c', 'd', 'e', 'f']],
  ]);
});
