import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { type Scene, scene, type Who } from '#tests/access/people.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { type Door, doorsOf, readingDoors } from './doors.ts';
import { expectNoHarm, expectProblem, sends } from './rough.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const tenMegabytes = Buffer.alloc(10 * 1024 * 1024, 'x');
const insiders: Who[] = ['administrator', 'therapist', 'another therapist'];
const asWhom = (who: Who) => at.people[who].cookie;

/** The first of the insiders whom this door does not send away. */
async function through(door: Door, body: string) {
  for (const who of insiders) {
    const answer = await sends(at.clinic.kith.app, door.path, { ...door, body, cookie: asWhom(who) });
    if (![401, 403, 404, 409].includes(answer.status)) return answer;
  }
}

test('ten megabytes are refused with a sentence at every door, sign-in too', async () => {
  for (const { method, path } of doorsOf(at)) {
    const answer = await sends(at.clinic.kith.app, path, {
      method,
      body: tenMegabytes,
      cookie: asWhom('administrator'),
      headers: { 'content-length': String(tenMegabytes.length) },
    });
    expect(answer.status, path).toBe(413);
    expectProblem(answer, path);
  }
});

test('ten megabytes that come in pieces, without their length, are refused as well', async () => {
  for (const { method, path } of doorsOf(at)) {
    const body = new ReadableStream<Uint8Array>({
      pull(pieces) {
        pieces.enqueue(tenMegabytes.subarray(0, 256 * 1024));
      },
    });
    const answer = await sends(at.clinic.kith.app, path, {
      method,
      body,
      headers: { 'transfer-encoding': 'chunked' },
    });
    expect(answer.status, path).toBe(413);
    expectProblem(answer, path);
  }
});

test('ten megabytes over a real connection are refused, and the next request is served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bad-'));
  const running = await start(readSettings({}, { port: 0, folder }));
  const status = await new Promise<number | undefined>((resolve) => {
    const asking = request(`${running.address}/api/sign-in`, { method: 'POST' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.on('error', () => {});
    asking.setHeader('content-type', 'application/json');
    for (let piece = 0; piece < 40; piece += 1) asking.write(tenMegabytes.subarray(0, 256 * 1024));
    asking.end();
  });
  expect(status).toBe(413);
  expect((await fetch(`${running.address}/health`)).status).toBe(200);
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['', '{', '{"id":', "{'id': 1}", '\u0000', '<a/>', '[1,]', 'undefined', '\ufeff{}'])(
  'what is no JSON (%j) is refused as such at every door that reads',
  async (body) => {
    for (const door of readingDoors(at)) {
      const answer = await through(door, body);
      if (!answer) continue;
      expect([400, 422], door.path).toContain(answer.status);
      expectProblem(answer, door.path);
    }
  },
);

test.each([
  '[]',
  'null',
  '3',
  '"x"',
  'true',
  '[[]]',
  '{}',
  '{"__proto__":{"id":1,"roles":["administrator"]}}',
])('JSON of another kind (%s) is refused as a form that lacks its fields', async (body) => {
  for (const door of readingDoors(at)) {
    const answer = await through(door, body);
    if (!answer) continue;
    expect([422, 429], `${door.path} ${answer.text}`).toContain(answer.status);
    expectProblem(answer, door.path);
  }
  expect(Object.hasOwn(Object.prototype, 'roles')).toBe(false);
});

test('an act that does not exist, and one named like what every object has, is nothing', async () => {
  const { people, course, clinic } = at;
  const body = JSON.stringify({ id: newId(), form: {} });
  for (const act of [
    'flyAway',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'openCourse',
    '%00',
    ' ',
  ]) {
    const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/${act}`, {
      body,
      cookie: people.therapist.cookie,
    });
    expect(answer.status, act).toBe(404);
    expectProblem(answer, act);
  }
});

test('prototype keys in a form change nothing and stay nowhere', async () => {
  const { people, course, clinic } = at;
  const words =
    '{"words":"Rang twice.","__proto__":{"lurks":"yes"},"constructor":{"prototype":{"lurks":"yes"}}}';
  const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/raiseAlarm`, {
    body: `{"id":"${newId()}","__proto__":{"as":"therapist"},"form":${words}}`,
    cookie: people.client.cookie,
  });
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain('"lurks"');
  expect(Object.hasOwn(Object.prototype, 'lurks')).toBe(false);
});

test('an act sent again with another form is refused, and nothing of it is recorded', async () => {
  const { people, course } = at;
  const id = newId();
  const send = (form: unknown, act = 'raiseAlarm') =>
    people.therapist.post<{ course: { seq: number } }>(`/api/courses/${course}/acts/${act}`, { id, form });
  const first = await send({ words: 'The first words.' });
  for (const [form, act] of [
    [{ words: 'Other words.' }, 'raiseAlarm'],
    [{ words: 7 }, 'raiseAlarm'],
    [{}, 'holdSession'],
  ] as const) {
    const again = await send(form, act);
    expect(whyAnswered(again)).toBe('409 id-taken');
    expect(JSON.stringify(again.body)).not.toContain('Other words.');
  }
  const exactly = await send({ words: 'The first words.' });
  expect([exactly.status, exactly.body.course.seq]).toEqual([200, first.body.course.seq]);
});

test('wrong types and missing fields are named, each with a sentence of its own', async () => {
  const { people, course } = at;
  const answer = await people.therapist.post<{ fields: { path: string; says: string; fault: string }[] }>(
    `/api/courses/${course}/acts/holdSession`,
    { id: newId(), form: { minutes: 'fifty', format: 'by_pigeon', present: 'client' } },
  );
  expect(answer.status).toBe(422);
  expect(answer.body.fields.map(({ path, fault }) => `${path} ${fault}`)).toEqual(
    expect.arrayContaining(['minutes of-another-kind', 'format not-offered', 'present of-another-kind']),
  );
  for (const { says } of answer.body.fields) expect(says).toMatch(/^[A-Z].{8,}\.$/);
});

test('a course for a client whose address is wrong says so, and not that the form is of no kind', async () => {
  const answer = await at.people.therapist.post('/api/courses', {
    id: newId(),
    client: { name: 'Leila Haddad', email: 'leila' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  expect(whyAnswered(answer)).toBe('422 form: client.email not-written-so');
});

test('a form nested a hundred thousand deep is refused, not a fall', async () => {
  const { people, course, clinic } = at;
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/raiseAlarm`, {
    body: `{"id":"${newId()}","form":{"words":${deep}}}`,
    cookie: people.therapist.cookie,
  });
  expectNoHarm(answer);
  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('an act whose form says one thing twice is refused with a sentence that names it, and nothing is recorded', async () => {
  const { course, people } = at;
  const id = newId();
  const answer = await sends(at.clinic.kith.app, `/api/courses/${course}/acts/raiseAlarm`, {
    method: 'POST',
    body: `{"id":"${id}","form":{"words":"The first words.","words":"Other words."}}`,
    cookie: people.therapist.cookie,
  });
  expect(answer.status).toBe(400);
  const problem = JSON.parse(answer.text);
  expect(problem).toMatchObject({ code: 'repeated-name', values: { name: 'words', line: 1 } });
  const { body } = await people.therapist.get<{ facts: { act: string }[] }>(`/api/courses/${course}/record`);
  expect(body.facts.map(({ act }) => act)).not.toContain(id);
});
