import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts } from '#core/course/book.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { type Scene, scene } from '#tests/access/people.ts';
import { formsOf } from '#tests/laws/forms.ts';
import { doorsOf } from './doors.ts';
import { expectNoHarm, sends } from './rough.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const seed = 20_261_122;
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3, depthSize: 'small' }),
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    '\u0000',
    '\ud800',
    '2026-02-31',
    '0001-01-01',
    '9999-12-31T23:59',
    'x'.repeat(70_000),
    -1,
    0.1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    [null],
    { __proto__: null, length: 1e9 },
  ),
);

/** The value with one of its leaves, the `nth` of them, replaced. */
function spoilt(value: unknown, nth: { left: number }, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    nth.left -= 1;
    return nth.left === -1 ? by : value;
  }
  if (Array.isArray(value)) return value.map((each) => spoilt(each, nth, by));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoilt(each, nth, by)]));
}

test('arbitrary JSON at every act never breaks anything', async () => {
  const { clinic, course, people } = at;
  for (const [name, { form, who }] of acts) {
    const nearly = fc
      .tuple(formsOf(form, { ids: [newId(), course] }), fc.nat({ max: 12 }), odd)
      .map(([filled, left, by]) => spoilt(JSON.parse(JSON.stringify(filled)), { left }, by));
    const bodies = fc.oneof(
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: odd.map((each) => ({ id: newId(), form: each })) },
      { weight: 1, arbitrary: odd.map((on) => ({ id: newId(), on, form: {} })) },
      { weight: 4, arbitrary: nearly.map((each) => ({ id: newId(), form: each })) },
    );
    const by = who.includes('therapist') ? people.therapist : people.client;
    for (const body of fc.sample(bodies, { numRuns: 7, seed })) {
      const text = JSON.stringify(body);
      const sent = { body: text, cookie: by.cookie };
      const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/${name}`, sent);
      expectNoHarm(answer, `${name} ${text.slice(0, 300)}`);
    }
  }
  for (const reader of [people.therapist, people.client, people.supervisor]) {
    const answer = await sends(clinic.kith.app, `/api/courses/${course}`, {
      method: 'GET',
      cookie: reader.cookie,
    });
    expect(answer.status).toBe(200);
  }
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('arbitrary JSON at every other door never breaks anything', async () => {
  const { clinic, people } = at;
  const keys = [
    'id',
    'on',
    'email',
    'password',
    'next',
    'token',
    'code',
    'kind',
    'name',
    'client',
    'protocol',
  ];
  const more = [
    'roles',
    'reason',
    'preset',
    'supervisor',
    'therapist',
    'zone',
    'country',
    'help',
    'hours',
    'as',
  ];
  const bodies = fc.oneof(odd, fc.dictionary(fc.constantFrom(...keys, ...more), odd, { maxKeys: 8 }));
  for (const { method, path } of doorsOf(at)) {
    if (path.includes('/sign-out')) continue;
    for (const body of fc.sample(bodies, { numRuns: 12, seed })) {
      const who = path.includes('/leave') ? people.therapist : people.administrator;
      const text = JSON.stringify(body);
      for (const cookie of [who.cookie, people.therapist.cookie]) {
        const answer = await sends(clinic.kith.app, path, { method, body: text, cookie });
        expectNoHarm(answer, `${method} ${path} ${text.slice(0, 300)}`);
      }
    }
  }
});

test('arbitrary questions at every view never break anything', async () => {
  const { clinic, course, people } = at;
  const views = ['', '/record', '/looks', '/letters/x', '/export'].map(
    (view) => `/api/courses/${course}${view}`,
  );
  const lists = ['caseload', 'today', 'supervision', 'service', 'mine', 'members', 'help', 'outbox', 'here'];
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('2026-02-31', '-1', 'NaN', '__proto__'),
  );
  const sample = fc.sample(fc.tuple(fc.constantFrom('asOf', 'version', 'country', 'x'), strings), {
    numRuns: 12,
    seed,
  });
  for (const path of [...views, ...lists.map((list) => `/api/${list}`)]) {
    for (const [key, value] of sample) {
      const said = value.toWellFormed();
      const asked = `${path}?${key}=${encodeURIComponent(said)}`;
      const answer = await sends(clinic.kith.app, asked, { method: 'GET', cookie: people.therapist.cookie });
      expectNoHarm(answer, asked);
    }
  }
});
