import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { acts } from '#core/course/book/acts.ts';
import { openInstallation } from '#server/open-installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { formsOf } from '#tests/laws/forms.ts';
import { expectProblem, sends } from './rough.ts';

const secret = 'Quendelwort';
const outputs = ['log', 'info', 'warn', 'error', 'debug'] as const;

let lines: string[];
let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
let opened: { id: string; client: string };

beforeAll(async () => {
  lines = [];
  const folder = mkdtempSync(join(tmpdir(), 'kith-log-'));
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  for (const name of outputs)
    vi.spyOn(console, name).mockImplementation((...said) => void lines.push(said.join(' ')));
  const clock = { at: Date.now() };
  const installation = await openInstallation(readSettings({}, { folder }), {
    log,
    now: () => new Date(clock.at),
  });
  clinic = new AClinic(new AKith(installation, folder, clock));
  await clinic.kith.named();
  ana = await clinic.member('Ana', ['therapist']);
  opened = await clinic.course(ana, `Leila ${secret}`);
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterAll(async () => {
  vi.restoreAllMocks();
  await clinic.close();
});

/** The same form with the secret word in every place that takes words. */
function wordy(value: unknown, put: (replaced: unknown) => boolean): unknown {
  if (typeof value === 'string') {
    const told = `${value} ${secret}`;
    return put(told) ? told : value;
  }
  if (Array.isArray(value)) {
    return value.reduce<unknown[]>(
      (list, each, place) => {
        list[place] = wordy(each, (replaced) => put(list.with(place, replaced)));
        return list;
      },
      [...value],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const whole: Record<string, unknown> = { ...value };
  for (const [key, each] of Object.entries(whole)) {
    whole[key] = wordy(each, (replaced) => put({ ...whole, [key]: replaced }));
  }
  return whole;
}

test('clinical words sent through every act, by either, done or refused, are in no log', async () => {
  let done = 0;
  let said = 0;
  for (const [name, { form, who }] of acts) {
    if (name === 'openCourse') continue;
    const ids = [newId(), course];
    for (const sample of fc.sample(formsOf(form, { ids }), { numRuns: 3, seed: 7 })) {
      const filled = wordy(JSON.parse(JSON.stringify(sample)), (one) => form.safeParse(one).success);
      if (JSON.stringify(filled).includes(secret)) said += 1;
      const by = who.includes('therapist') ? ana : leila;
      const { status } = await by.post(`/api/courses/${course}/acts/${name}`, { id: newId(), form: filled });
      if (status === 200) done += 1;
      await leila.post(`/api/courses/${course}/acts/${name}`, { id: newId(), form: { [secret]: secret } });
    }
  }
  expect(said).toBeGreaterThan(150);
  expect(done).toBeGreaterThan(20);
  expect(lines.join('\n')).not.toContain(secret);
});

test('nor are names, addresses and passwords from a sign-in that fails or a letter that is asked for', async () => {
  const visitor = clinic.kith.visitor();
  const email = `${secret}@example.org`;
  await visitor.post('/api/sign-in', { email, password: secret });
  await visitor.post('/api/sign-in', { email: 'ana@example.org', password: secret });
  await visitor.post('/api/password/forgot', { email });
  await visitor.post('/api/password/reset', { token: secret, password: `${secret} and more words` });
  await visitor.get(`/api/invitations/${secret}`);
  await ana.get(`/api/courses/${secret}`);
  await ana.put(`/api/clients/${opened.client}`, { name: secret, email, born: 'never' });
  expect(lines.join('\n').toLowerCase()).not.toContain(secret.toLowerCase());
  expect(lines.join('\n')).not.toContain('ana@example.org');
});

test('when the store itself breaks, the answer and the log hold no SQL, no words and no stack', async () => {
  await sql`drop table "fact"`.execute(clinic.kith.installation.db);
  const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/raiseAlarm`, {
    body: JSON.stringify({ id: newId(), form: { words: secret } }),
    cookie: leila.cookie,
  });
  expect(answer.status).toBe(500);
  expectProblem(answer);
  const [logged = ''] = lines.filter((line) => line.includes('failed'));
  expect(JSON.parse(logged)).toMatchObject({ error: 'SqliteError', route: '/api/courses/:id/acts/:act' });
  expect(lines.join('\n')).not.toMatch(
    new RegExp(`${secret}|insert |select |no such table| at .*:\\d+:\\d+`, 'i'),
  );
});
