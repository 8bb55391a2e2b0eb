import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { held, opened } from '#tests/a-guided-course.ts';
import { form } from '#tests/a-shipped-form.ts';
import { inEnglish } from '#tests/in-english.ts';
import { staffPage } from '#tests/screens/desk-drawn.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { NewSheet } from './new-sheet.tsx';

beforeAll(inEnglish);

const dit = form('dit');
const { course } = held(5, opened(dit.defaultPreset, 16, 'dit', [dit]));
const newSheet = (id: string) =>
  staffPage('/courses/$course/sheets/new/$sheet', `/courses/${course.id}/sheets/new/${id}`, () => (
    <CourseSeenAs
      value={{
        ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana', today: '2026-02-10' },
        ...{ acts: ['writeSheet'], course: seenBy(course, { as: 'therapist', by: 'ana' }) },
      }}
    >
      <NewSheet />
    </CourseSeenAs>
  ));

test('a sheet of one session asks once for which, and begins with the one of today', async () => {
  const page = await newSheet('ipaf-work');
  expect(page).not.toContain('Session in which it was written');
  expect(page).toMatch(/value="5"/);
  expect(await newSheet('ipaf')).toContain('Session in which it was written');
});
