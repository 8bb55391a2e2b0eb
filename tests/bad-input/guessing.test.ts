import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts } from '#core/course/book.ts';
import { type Scene, scene, type Who } from '#tests/access/people.ts';
import { type Rough, sends } from './rough.ts';

let at: Scene;
let letter: string;
beforeAll(async () => {
  at = await scene();
  letter = newId();
  await at.people.therapist.post(`/api/courses/${at.course}/acts/writeLetter`, {
    id: letter,
    form: { kind: 'ending_summary', words: 'Dear Leila, about the kitchen.', version: 0 },
  });
});
afterAll(() => at.clinic.close());

const strangers: Who[] = [
  'another client',
  'another therapist',
  'another supervisor',
  'manager',
  'administrator',
];

/** The same question about Leila's course and about one that was never there. */
async function both(who: Who, method: string, path: string, body?: string): Promise<Rough[]> {
  const nowhere = newId();
  return Promise.all(
    [at.course, nowhere].map((course) =>
      sends(at.clinic.kith.app, path.replace(':course', course), {
        method,
        body,
        cookie: at.people[who].cookie,
      }),
    ),
  );
}

const withoutClock = (headers: Headers) => [...headers].filter(([name]) => name !== 'date');

function expectAlike([there, nowhere]: Rough[], where: string): void {
  expect(there?.status, where).toBe(404);
  expect(there?.text, where).toBe(nowhere?.text);
  expect(there?.status, where).toBe(nowhere?.status);
  expect(withoutClock(there?.headers ?? new Headers()), where).toEqual(
    withoutClock(nowhere?.headers ?? new Headers()),
  );
}

test.each(strangers)('%s cannot tell another’s course from one that does not exist', async (who) => {
  for (const path of ['', '?asOf=2026-02-01', '/record', '/export', '/looks', '/events']) {
    expectAlike(await both(who, 'GET', `/api/courses/:course${path}`), path);
  }
  for (const path of [`/letters/${letter}`, `/letters/${letter}.pdf`, '/letters/nothing']) {
    expectAlike(await both(who, 'GET', `/api/courses/:course${path}`), path);
  }
});

test.each(strangers)('%s cannot tell by an act either, whatever they send', async (who) => {
  for (const act of [...acts.keys(), 'flyAway', '__proto__']) {
    const body = JSON.stringify({ id: newId(), form: {} });
    expectAlike(await both(who, 'POST', `/api/courses/:course/acts/${act}`, body), act);
  }
  for (const body of ['{}', '[]', 'null']) {
    expectAlike(await both(who, 'POST', '/api/courses/:course/acts/raiseAlarm', body), body);
  }
});

test.each(strangers)('%s cannot tell by going on after it', async (who) => {
  for (const body of ['{}', JSON.stringify({ id: newId(), preset: 'monthly-12' })]) {
    expectAlike(await both(who, 'POST', '/api/courses/:course/continue', body), body);
  }
});

test('a client is not asked for a reason: emergency access is for clinicians, there or not', async () => {
  const [there, nowhere] = await both('another client', 'POST', '/api/courses/:course/emergency', '{}');
  expect([there?.status, there?.text]).toEqual([403, nowhere?.text]);
});

test.each(strangers)('%s learns nothing of who the client is', async (who) => {
  for (const [method, body] of [
    ['GET', undefined],
    ['PUT', JSON.stringify({ name: 'Somebody Else' })],
  ] as const) {
    const [there, nowhere] = await Promise.all(
      [at.client, newId()].map((client) =>
        sends(at.clinic.kith.app, `/api/clients/${client}`, {
          method,
          body,
          cookie: at.people[who].cookie,
        }),
      ),
    );
    expect([there?.status, there?.text]).toEqual([404, nowhere?.text]);
  }
});

test('the client herself cannot have the letter before it is sent, nor anybody’s file', async () => {
  const asks = (path: string) =>
    sends(at.clinic.kith.app, `/api/courses/${at.course}${path}`, {
      method: 'GET',
      cookie: at.people.client.cookie,
    });
  expect((await asks(`/letters/${letter}`)).status).toBe(404);
  expect((await asks(`/letters/${letter}?version=1`)).status).toBe(404);
  expect((await asks('/export')).status).toBe(403);
});

test('a person who is not signed in is told to sign in, whether or not the course is there', async () => {
  for (const path of ['', '/record', '/export', '/events', `/letters/${letter}`]) {
    const [there, nowhere] = await both('nobody', 'GET', `/api/courses/:course${path}`);
    expect(there?.status, path).toBe(401);
    expect(there?.text, path).toBe(nowhere?.text);
  }
});

test('an act of one’s own course cannot be done in another’s by its id', async () => {
  const id = newId();
  const form = { words: 'Mine.' };
  await at.people.client.post(`/api/courses/${at.course}/acts/raiseAlarm`, { id, form });
  const answers = await both(
    'another client',
    'POST',
    '/api/courses/:course/acts/raiseAlarm',
    JSON.stringify({ id, form }),
  );
  expectAlike(answers, 'raiseAlarm');
});
