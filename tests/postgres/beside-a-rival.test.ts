import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChild, stopChild } from '#bench/child.ts';
import { courseId, fillRival, therapists } from '#bench/rival/fill-rival.ts';
import { type APostgres, aPostgres } from './a-postgres.ts';

/** What Kith is measured beside does what it is asked, or the comparison would say nothing. */
let postgres: APostgres;
let rival: Awaited<ReturnType<typeof startChild>>;
beforeAll(async () => {
  postgres = await aPostgres();
  await fillRival(postgres.url, 100, 16);
  rival = await startChild('rival/rival.ts', { DATABASE_URL: postgres.url });
});
afterAll(async () => {
  await stopChild(rival);
  await postgres.stop();
});

const at = (path: string) => `http://127.0.0.1:${rival.port}${path}`;
const post = async (path: string, body: unknown) => {
  const answer = await fetch(at(path), { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
};
const read = async (path: string) => (await fetch(at(path))).json();

test('the rival scores a PHQ-9, and refuses what is none', async () => {
  const id = newId();
  const course = courseId(50);
  const sent = await post(`/courses/${course}/scores`, { id, answers: [3, 3, 3, 3, 2, 1, 0, 0, 0] });
  expect(sent).toEqual({ status: 200, body: { id, total: 15, band: 'moderately severe' } });
  const trajectory = await read(`/courses/${course}/scores`);
  expect(trajectory).toHaveLength(17);
  expect(trajectory.at(-1)).toMatchObject({ id, total: 15, answers: [3, 3, 3, 3, 2, 1, 0, 0, 0] });
  for (const answers of [[1, 2], [4, 0, 0, 0, 0, 0, 0, 0, 0], 'none'])
    expect((await post(`/courses/${course}/scores`, { id: newId(), answers })).status).toBe(422);
  expect(await read(`/courses/${course}/scores`)).toHaveLength(17);
});

test('the rival lists a caseload of forty with the last score of each', async () => {
  const listed = await read(`/caseload/${therapists.holder}`);
  expect(listed).toHaveLength(40);
  expect(listed[0]).toMatchObject({ name: expect.stringMatching(/^Client /), phq9: 16, sessions: 16 });
});

test('the rival keeps a draft, signs it once, and writes nothing into what is signed', async () => {
  const id = newId();
  const notes = `/courses/${courseId(51)}/notes`;
  await post(notes, { id, body: 'First.' });
  await post(notes, { id, body: 'Second.' });
  expect((await post(`/notes/${id}/sign`, {})).status).toBe(200);
  expect((await post(`/notes/${id}/sign`, {})).status).toBe(422);
});
