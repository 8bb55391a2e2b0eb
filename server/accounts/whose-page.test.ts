import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saysWhosePage } from '#core/api-answers/whose-page.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: { id: string; client: string };

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = await clinic.course(ana);
  leila = await clinic.joins(course.client, 'Leila');
});
afterAll(() => clinic.close());

/** Asks from a page that says whose it is, under the session of whoever asks. */
async function fromPageOf(whose: string, by: Someone, method: string, path: string, body?: unknown) {
  by.headers[saysWhosePage] = whose;
  const answer = await by.asks(method, path, body);
  delete by.headers[saysWhosePage];
  return answer;
}

test('no act, change, reading or sign-out of one person’s page is taken under another’s session', async () => {
  const act = `/api/courses/${course.id}/acts/keepMoment`;
  const moment = () => ({ id: newId(), form: { happened: 'A call' } });
  for (const [method, path, body] of [
    ['POST', act, moment()],
    ['GET', `/api/courses/${course.id}`],
    ['PUT', '/api/name', { name: 'Leila' }],
    ['POST', '/api/sign-out', {}],
  ] as const) {
    const answer = await fromPageOf(leila.id, ana, method, path, body);
    expect(answer).toMatchObject({ status: 409, body: { code: 'another-person' } });
  }
  expect((await fromPageOf(ana.id, ana, 'GET', `/api/courses/${course.id}`)).status).toBe(200);
  expect((await fromPageOf(leila.id, leila, 'POST', act, moment())).status).toBe(200);
  expect((await leila.post(act, moment())).status).toBe(200);
});

test('what a browser opens by its address alone says there whose page opens it, and is no other’s', async () => {
  const letter = newId();
  const written = {
    id: letter,
    form: { letterId: letter, kind: 'goodbye', words: 'Dear Leila', version: 0 },
  };
  await ana.post(`/api/courses/${course.id}/acts/writeLetter`, written);
  const opened = (path: string, whose: string) =>
    clinic.kith.app.request(`${path}${whose}`, {
      headers: { host: 'localhost', cookie: ana.cookie },
    });
  for (const path of [
    `/api/courses/${course.id}/letters/${letter}.pdf`,
    `/api/courses/${course.id}/export`,
    `/api/courses/${course.id}/news`,
    '/api/news',
    '/api/audit',
  ]) {
    const others = await opened(path, `?${saysWhosePage}=${leila.id}`);
    expect([path, others.status]).toEqual([path, 409]);
    expect(await others.json()).toMatchObject({ code: 'another-person' });
    const [own, said] = [await opened(path, `?${saysWhosePage}=${ana.id}`), await opened(path, '')];
    expect([path, own.status]).toEqual([path, said.status]);
    await Promise.all([own.body?.cancel(), said.body?.cancel()]);
  }
});
