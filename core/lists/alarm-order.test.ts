import { expect, test } from 'vitest';
import type { Urgency } from '#core/course/risk/urgency.ts';
import { held } from '#tests/a-guided-course.ts';
import type { ListedCourse } from './listed-course.ts';
import { summarise } from './summarise.ts';
import { supervisionQueue } from './supervision.ts';
import { todayOf } from './today.ts';

const hours = { zone: 'Europe/London', days: {}, closed: [] };

/** A course with one open alarm, raised on a day. */
function withAlarm(name: string, on: string, urgency: Urgency, sessions = 2): ListedCourse {
  const course = held(sessions).does(
    'raiseAlarm',
    { words: 'Her sister rang.', urgency },
    { on, today: on, id: name },
  );
  return { summary: summarise(course.course), client: { id: name, name } };
}

const lesser = withAlarm('lesser', '2026-01-20', 'before_next_session');
const grave = withAlarm('grave', '2026-01-22', 'now');
const graver = withAlarm('graver', '2026-01-21', 'now');

test('on the day of a therapist a new grave alarm comes before an older lesser one', () => {
  const { alarms } = todayOf([lesser, grave, graver], '2026-01-22').answers;
  expect(alarms.map(({ client }) => client.id)).toEqual(['graver', 'grave', 'lesser']);
});

test('in the queue of a supervisor a grave alarm comes before a lesser one, whatever else stands against that course', () => {
  const behind = withAlarm('behind', '2026-01-20', 'same_day', 14);
  const { queue } = supervisionQueue([lesser, behind, grave, graver], new Map(), {
    today: '2026-05-22',
    hours,
  });
  const [reasons] = queue.filter(({ client }) => client.id === 'behind').map(({ why }) => why.length);
  expect(reasons).toBeGreaterThan(queue[0]?.why.length ?? 0);
  expect(queue.map(({ client }) => client.id)).toEqual(['graver', 'grave', 'behind', 'lesser']);
});
