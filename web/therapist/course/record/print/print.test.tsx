import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { fold, seenBy } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { markedCourses, persons } from '#tests/laws/marked-courses.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

const mark = /Mark_\d+_ said so/g;
beforeAll(inEnglish);

/** Which chapters’ words stand on paper, over every course of the demo and the paper case. */
function onPaper(): Map<string, { printed: number; written: number }> {
  const found = new Map<string, { printed: number; written: number }>();
  for (const facts of markedCourses(25)) {
    const course = seenBy(fold('course-1', facts), { as: 'therapist', by: persons.therapist });
    const view: CourseView = {
      as: 'therapist',
      client: { name: 'Leila' },
      therapist: 'Ana',
      course,
      acts: [],
      today: '2026-12-31',
    };
    const markup = drawn(
      <CourseSeenAs value={view}>
        <CourseRead />
      </CourseSeenAs>,
    );
    const printed = new Set(markup.match(mark));
    for (const name of Object.keys(chapters)) {
      const words = new Set(JSON.stringify(Reflect.get(forPaper(course), name), lookedUp).match(mark));
      const before = found.get(name) ?? { printed: 0, written: 0 };
      found.set(name, {
        printed: before.printed + [...words].filter((word) => printed.has(word)).length,
        written: before.written + words.size,
      });
    }
  }
  return found;
}

/** Who a supervisor is, and who gives the therapy, stands as an id, whose name is looked up: what chance typed there is nobody’s. */
const lookedUp = (key: string, value: unknown) =>
  ['supervisor', 'therapist'].includes(key) ? undefined : value;

/** Parts that stand on paper as figures, names and days; no words of theirs do. */
const withoutWords = ['measures', 'protocolFollowed', 'closing', 'transfer', 'cover'];

test('what a chapter says of paper is so: its words are printed, or none of them is', () => {
  const found = [...onPaper()].filter(([name, { written }]) => written > 0 && !withoutWords.includes(name));
  expect(found.length).toBeGreaterThan(30);
  const wrong = found.filter(([name, { printed }]) => {
    const isNever = Reflect.get(chapters, name).paper === 'never';
    return isNever ? printed > 0 : printed === 0;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});
