import { expect, test } from 'vitest';
import type { Choice } from '#core/reminders/choice.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const choice: Choice = {
  ways: ['mail', 'text'],
  ahead: ['day'],
  measures: 'not_asked',
  called: 'appointment',
  quiet: null,
  zone: 'Europe/London',
};
const as = { as: 'client' as const };

test('nobody is reminded until they have chosen so, and they alone choose', () => {
  const story = aCourseUnderWay(1);
  expect(story.course.reminders.now).toBe(null);
  expect(story.refusal('chooseReminders', choice)).toBe('not-yours');
  story.does('chooseReminders', choice, as);
  expect(story.course.reminders.now).toMatchObject({ ways: ['mail', 'text'], ahead: ['day'] });
});

test('one way is stopped and the other stays; what is stopped cannot be stopped again', () => {
  const story = aCourseUnderWay(1);
  story.does('chooseReminders', choice, as);
  story.does('stopReminders', { ways: ['text'] }, as);
  expect(story.course.reminders.now?.ways).toEqual(['mail']);
  expect(story.refusal('stopReminders', { ways: ['text'] }, as)).toBe('not-reminded');
});

test('a way without a time is refused, unless only what is to be filled in is asked for; and so is a clock that nobody knows', () => {
  const story = aCourseUnderWay(1);
  const refused = (form: Partial<Choice>) => story.refusal('chooseReminders', { ...choice, ...form }, as);
  expect(refused({ ahead: [] })).toBe('reminded-of-nothing');
  expect(refused({ zone: 'Europe/Atlantis' })).toBe('no-such-clock');
  story.does('chooseReminders', { ...choice, ahead: [], measures: 'asked_again' }, as);
});
