import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { deskPage } from '#tests/screens/desk-drawn.tsx';
import text from '#web/messages/en/formulation/text.ts';

beforeAll(inEnglish);

test('a working note that a supervisor reads too is called nobody’s own, and nobody is told that they alone see it', async () => {
  const { course } = aCourseAtWork()
    .does('reviewSymptoms', { began: '2025-10', pastEpisodes: 0, notes: 'Slow to answer' })
    .does('tellDiagnosis', { called: 'Depression', workingNote: 'Thyroid to be ruled out' });
  const seen = seenBy(course, { as: 'supervisor', by: 'ruth' });
  expect(seen.diagnosis.told[0]?.workingNote).toBe('Thyroid to be ruled out');
  const opening = await deskPage('OpeningRoom', course, { acts: [], today: '2026-03-01' });
  for (const written of ['Slow to answer', 'Thyroid to be ruled out']) expect(opening).toContain(written);
  expect(opening).not.toMatch(/>Your notes?</);
  expect(text.workingNotePrivate).not.toMatch(/you alone/);
});
