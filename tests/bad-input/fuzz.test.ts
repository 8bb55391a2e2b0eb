import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '#server/keeping/verify/verify.ts';
import { type Scene, scene } from '#tests/access/people.ts';
import { doorsOf } from './doors.ts';
import { odd, oddActs, sendsAll } from './odd-forms.ts';
import { expectNoHarm, sends } from './rough.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const seed = 20_261_122;
console.log(`seed ${seed}`);
test('arbitrary JSON at every act, also many at once, never breaks anything', async () => {
  const { clinic, course, people } = at;
  await sendsAll(at, oddActs({ each: 7, seed, course }), 1);
  const recorded = await sendsAll(at, oddActs({ each: 3, seed: seed + 1, course }), 12);
  expect(recorded).toBeGreaterThan(0);
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
