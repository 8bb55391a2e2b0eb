import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { itemsAskedIn } from './answers.ts';

const always = ['treatment', 'confidentiality', 'recording', 'supervision', 'contact'];

test('somebody is asked only for what is really done, and for no reminders, which nobody sends unasked', () => {
  const story = aCourseUnderWay(1);
  expect(itemsAskedIn(story.course)).toEqual(always);
  expect(itemsAskedIn(story.course, 'asked')).toEqual([...always.slice(0, 4), 'research', 'contact']);
  story.does('offerMessages', { within: 2 });
  expect(itemsAskedIn(story.course)).toEqual([...always, 'messages']);
});
