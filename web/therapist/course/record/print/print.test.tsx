import { readdirSync } from 'node:fs';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/answers/courses.ts';
import { fold, seenBy } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { markedCourses, persons } from '#tests/laws/marked-courses.ts';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

const mark = /Mark_\d+_ said so/g;
const english = new URL('../../../../messages/en/', import.meta.url);

/** A browser's storage in which nothing was ever kept. */
const empty = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, length: 0 };

beforeAll(async () => {
  Object.defineProperty(globalThis, 'localStorage', { value: empty, configurable: true });
  const files = readdirSync(english, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const read = await Promise.all(
    files.map(async (file) => [
      `messages/en/${file}`,
      (await import(new URL(file, english).href)) as { default: Words },
    ]),
  );
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: catalogue(Object.fromEntries(read)) } },
    interpolation: { escapeValue: false },
  });
});

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
    const markup = renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <CourseSeenAs value={view}>
          <CourseRead />
        </CourseSeenAs>
      </QueryClientProvider>,
    );
    const printed = new Set(markup.match(mark));
    for (const name of Object.keys(chapters)) {
      const words = new Set(JSON.stringify(Reflect.get(forPaper(course), name)).match(mark));
      const before = found.get(name) ?? { printed: 0, written: 0 };
      found.set(name, {
        printed: before.printed + [...words].filter((word) => printed.has(word)).length,
        written: before.written + words.size,
      });
    }
  }
  return found;
}

/** Parts that stand on paper as figures, names and days; no words of theirs do. */
const withoutWords = ['measures', 'protocolFollowed', 'closing'];

test('what a chapter says of paper is so: its words are printed, or none of them is', () => {
  const found = [...onPaper()].filter(([name, { written }]) => written > 0 && !withoutWords.includes(name));
  expect(found.length).toBeGreaterThan(30);
  const wrong = found.filter(([name, { printed }]) => {
    const isNever = Reflect.get(chapters, name).paper === 'never';
    return isNever ? printed > 0 : printed === 0;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});
