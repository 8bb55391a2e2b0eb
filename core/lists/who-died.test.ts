import { expect, test } from 'vitest';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held, scored } from '#tests/a-guided-course.ts';
import { caseloadOf } from './caseload.ts';
import type { ListedCourse } from './listed-course.ts';
import { summarise } from './summarise.ts';
import { supervisionQueue } from './supervision.ts';
import { todayOf } from './today.ts';

const client = { as: 'client', by: 'leila' } as const;
const today = '2026-03-03';
const day = { today, hours: { zone: 'Europe/London', days: {}, closed: [] } };

/** Got worse, with an alarm raised on that day, a message that waits, an appointment of before and one today. */
function inNeed(on: string): ACourse {
  const then = { on, today: on };
  return scored(scored(held(3), 1, 12), 3, 20)
    .does('offerMessages', { within: 2 }, then)
    .does('giveConsent', { item: 'messages' }, { ...client, ...then })
    .does('sendMessage', { words: 'May we begin at ten?' }, { ...client, ...then })
    .does('planMeasures', { instrument: 'wsas', when: ['every-session'] }, then)
    .does('bookSession', { at: '2026-02-24T09:00', minutes: 50 }, then)
    .does('bookSession', { at: `${today}T09:00`, minutes: 50 }, then)
    .does('raiseAlarm', { words: 'Her sister rang.', urgency: 'now' }, then);
}

const listed = ({ course }: ACourse, name: string): ListedCourse => ({
  summary: { ...summarise(course), course: name },
  client: { id: name, name },
});
const names = (some: readonly { client: { name: string } }[]) => some.map((one) => one.client.name);

const on = dayAfter(3);
const died = listed(
  inNeed(on)
    .does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 4 }, { on })
    .does('leaveInCourse', { why: 'died', words: '', referred: null }, { on }),
  'died',
);
const courses = [died, listed(inNeed(dayAfter(4)), 'living')];

test('on Today the alarm of somebody who died in their group comes after those of the living, told apart, and nothing else of theirs waits', () => {
  expect(courses.map(({ summary }) => summary.status)).toEqual(['open', 'open']);
  const { worse, sessions, answers } = todayOf(courses, today);
  expect(answers.alarms.map(({ client: { name }, ofWhoDied }) => [name, ofWhoDied])).toEqual([
    ['living', undefined],
    ['died', true],
  ]);
  for (const some of [worse, sessions, answers.messages, answers.measures, answers.unrecorded])
    expect(names(some)).toEqual(['living']);
});

test('the caseload says who died and awaits no session of theirs, and a supervisor is told of their alarm alone, last', () => {
  const rows = caseloadOf(courses, day).courses;
  expect(rows.map((row) => [row.client.name, row.died, row.next?.at])).toEqual([
    ['died', true, undefined],
    ['living', undefined, `${today}T09:00`],
  ]);
  const { queue } = supervisionQueue(courses, new Map(), day);
  expect(names(queue)).toEqual(['living', 'died']);
  expect(queue[1]?.why).toMatchObject([{ kind: 'alarm', ofWhoDied: true }]);
  expect(queue.map((one) => one.died)).toEqual([undefined, true]);
});

test('who died and whose course asks for nothing is told apart among a supervisor’s other courses', () => {
  const { openAlarm: _answered, ...asksNothing } = died.summary;
  const quiet = { ...died, summary: { ...asksNothing, openAlarm: null } };
  const { others } = supervisionQueue([quiet], new Map(), day);
  expect(others.map((one) => [one.client.name, one.status, one.died])).toEqual([['died', 'open', true]]);
});

test('a summary row of before, which does not say who died, reads as before', () => {
  const { died: _said, ...before } = died.summary;
  const { worse, answers } = todayOf([{ ...died, summary: before }], today);
  expect([worse.length, answers.alarms.map(({ ofWhoDied }) => ofWhoDied)]).toEqual([1, [undefined]]);
});
