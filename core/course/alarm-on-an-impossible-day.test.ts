import { expect, test } from 'vitest';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';

const opened = () =>
  aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol }, { on: '2026-03-02' });
const client = { as: 'client', by: 'leila' } as const;
const sheet = (item9: number) => ({ instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, item9] });
const dayOfAlarm = (story: ACourse) => story.course.risk.alarms.map(({ on }) => on);

const wrongDays = {
  'of a telephone that is a day ahead of the service': { on: '2026-03-11', today: '2026-03-10' },
  'years ahead': { on: '2062-03-10', today: '2026-03-10' },
  'of another century': { on: '1926-03-10', today: '2026-03-10' },
  'a year too early': { on: '2025-03-10', today: '2026-03-10' },
};

test.each(Object.entries(wrongDays))('an alarm with a day %s is recorded as of today', (_, when) => {
  const story = opened().does('raiseAlarm', { words: 'I cannot go on' }, { ...client, ...when });
  expect(dayOfAlarm(story)).toEqual(['2026-03-10']);
});

test('an alarm is taken where the clock of the service was set back to before the course', () => {
  const back = { on: '2026-02-27', today: '2026-02-27' };
  const story = opened()
    .does('raiseAlarm', { words: '' }, { ...client, ...back, id: 'alarm' })
    .does('acknowledgeAlarm', { alarm: 'alarm' }, back);
  expect(dayOfAlarm(story)).toEqual(['2026-03-02']);
});

test('a questionnaire that answers about suicide is never refused for its day; one that does not is', () => {
  const tomorrow = { ...client, on: '2026-03-11', today: '2026-03-10' };
  const story = opened().does('answerMeasure', sheet(1), tomorrow);
  expect(dayOfAlarm(story)).toEqual(['2026-03-10']);
  expect(opened().refusal('answerMeasure', sheet(0), tomorrow)).toBe('future');
});

test('what a client says of safety with somebody is never refused for a day', () => {
  const tomorrow = { ...client, on: '2026-03-11', today: '2026-03-10' };
  const person = { displayName: 'Karim', safety: 'not' } as const;
  expect(opened().does('addPerson', person, tomorrow).course.risk.alarms).toHaveLength(1);
  expect(opened().refusal('addPerson', { ...person, safety: 'safe' }, tomorrow)).toBe('future');
});
