import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { useFindingSaid } from './said.ts';

beforeAll(inEnglish);

const { course } = aCourseAtWork();
const found = {
  feelings: [
    { name: 'angry', times: 1 },
    { name: 'furious', times: 2 },
  ],
  happenings: [{ name: 'conflict', times: 3 }],
};

function Begun() {
  const { feelings, events } = useFindingSaid(course).named(found);
  return `${feelings}; ${events}`;
}

test('a pattern is begun to be named in words, without the tallies by which it was found: the client reads them', () => {
  expect(drawn(<Begun />)).toBe('Angry and Furious; Conflict');
});
