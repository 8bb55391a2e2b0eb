import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { type Scene, scene } from '#tests/access/people.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

interface Stale {
  code: string;
  title: string;
  newer: { version: number; text: unknown };
}

const act = (name: string, form: unknown) =>
  at.people.therapist.post<Stale & { course: Course }>(`/api/courses/${at.course}/acts/${name}`, {
    id: newId(),
    form,
  });

test('two tabs on one note: the second is told what the first wrote, and neither text is lost', async () => {
  await act('holdSession', { minutes: 50, format: 'in_person', present: ['client'] });
  const first = await act('draftNote', { session: 1, text: 'She came in tired.', version: 0 });
  expect(first.status).toBe(200);
  const second = await act('draftNote', { session: 1, text: 'We began with the kitchen.', version: 0 });
  expect(second.status).toBe(409);
  expect(second.body).toMatchObject({ code: 'stale', newer: { version: 1, text: 'She came in tired.' } });
  expect(second.body.title).toMatch(/^[A-Z].{20,}\.$/);
  const both = 'She came in tired. We began with the kitchen.';
  const put = await act('draftNote', { session: 1, text: both, version: second.body.newer.version });
  expect(put.body.course.notes.notes[0]).toMatchObject({ text: both, version: 2 });
  const { facts } = (
    await at.people.therapist.get<{ facts: { type: string; data: unknown }[] }>(
      `/api/courses/${at.course}/record`,
    )
  ).body;
  expect(JSON.stringify(facts)).toContain('"She came in tired."');
});

test('ten tabs at once: one is written, nine are told', async () => {
  const before = (await at.people.therapist.get<{ course: Course }>(`/api/courses/${at.course}`)).body;
  const version = before.course.notes.notes[0]?.version ?? 0;
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, tab) => act('draftNote', { session: 1, text: `Tab ${tab}.`, version })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...new Array(9).fill(409)]);
  const kept = answers.find(({ status }) => status === 200)?.body.course.notes.notes[0]?.text;
  for (const { status, body } of answers) if (status === 409) expect(body.newer.text).toBe(kept);
});

test.each([-1, 1.5, 99, '1', null, undefined, 1e308])('a version of %j is no way round', async (version) => {
  const answer = await act('draftNote', { session: 1, text: 'Overwritten.', version });
  expect([409, 422]).toContain(answer.status);
  const { course } = (await at.people.therapist.get<{ course: Course }>(`/api/courses/${at.course}`)).body;
  expect(JSON.stringify(course.notes)).not.toContain('Overwritten.');
});
