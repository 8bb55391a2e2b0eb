import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { acts } from '#core/course/book.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { readFacts } from '#server/db/facts.ts';
import { oneService } from '#server/db/tables.ts';
import { insertFacts, sealFacts } from '#server/db/write-facts.ts';
import { openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { formsOf } from '#tests/laws/forms.ts';
import { expectProblem, sends } from './rough.ts';
import { wordy } from './wordy.ts';

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

test('clinical words sent through every act, by either, done or refused, are in no log', async () => {
  let done = 0;
  let said = 0;
  for (const [name, { form, who }] of acts) {
    if (name === 'openCourse') continue;
    const ids = [newId(), course];
    for (const sample of fc.sample(formsOf(form, { ids }), { numRuns: 3, seed: 7 })) {
      const filled = wordy(secret, JSON.parse(JSON.stringify(sample)), (one) => form.safeParse(one).success);
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

/** A fact that no act would decide, as a damaged chart holds it. */
async function writesDamaged(id: string, data: unknown): Promise<void> {
  const { installation } = clinic.kith;
  const row = await installation.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const key = courseKey(installation, row);
  const { facts, hash } = await readFacts(installation.db, key, id);
  const last = facts.at(-1);
  if (!last) throw new Error('the course has no facts');
  const seq = row.seq + 1;
  await installation.db.transaction().execute(async (transaction) => {
    await insertFacts(
      transaction,
      sealFacts(key, hash, [{ ...last, seq, act: newId(), type: 'SessionBooked', data }]),
    );
    await transaction.updateTable('course').set({ seq }).where('id', '=', id).execute();
  });
}

test('a failure deep in an act is told by its place in our code, without a word of the record', async () => {
  const damaged = await clinic.course(ana, `Noor ${secret}`);
  const appointment = newId();
  const zone = `${secret}\n    at ${secret} (${new URL('../../server/app.ts', import.meta.url)}:1:1)`;
  const booked = { id: appointment, at: '2026-01-13T10:00', zone, minutes: 50, format: 'video' };
  await writesDamaged(damaged.id, { ...booked, kind: 'session', with: [], aim: secret });
  lines.splice(0);
  const to = `${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T10:00`;
  const form = { appointment, to, why: secret, by: 'client' };
  const { status } = await ana.post(`/api/courses/${damaged.id}/acts/moveSession`, { id: newId(), form });
  expect(status).toBe(500);
  const logged: unknown[] = lines.map((line) => JSON.parse(line));
  expect(logged).toMatchObject([
    {
      msg: 'failed',
      route: '/api/courses/:id/acts/:act',
      error: 'RangeError',
      at: expect.arrayContaining([
        expect.stringMatching(/^core\/days\/wall-clock\.ts:\d+ isOnTheClock$/),
        expect.stringMatching(/^server\/courses\/do-act\.ts:\d+ carryOut$/),
      ]),
    },
  ]);
  expect(lines.join('\n')).not.toContain(secret);
});

test('nor does a failure in live news print what it says', async () => {
  lines.splice(0);
  const listening = await clinic.kith.app.request(`/api/courses/${course}/events`, {
    headers: { host: 'localhost', cookie: ana.cookie },
  });
  const told = listening.text();
  const fails = () => {
    throw new RangeError(secret);
  };
  const news = { course, seq: 1, act: 'raiseAlarm', by: leila.id, concerns: [], alarm: false };
  clinic.kith.installation.live.tell({ ...news, supervision: 'open', isSeenBy: fails });
  expect(await told).not.toContain(secret);
  const route = '/api/courses/:id/events';
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: 'failed', route, error: 'RangeError' },
  ]);
  expect(lines.join('\n')).not.toContain(secret);
});

test('when the store itself breaks, the answer and the log hold no SQL and no words, and the log alone the place', async () => {
  lines.splice(0);
  await sql`drop table "fact"`.execute(clinic.kith.installation.db);
  const answer = await sends(clinic.kith.app, `/api/courses/${course}/acts/raiseAlarm`, {
    body: JSON.stringify({ id: newId(), form: { words: secret } }),
    cookie: leila.cookie,
  });
  expect(answer.status).toBe(500);
  expectProblem(answer);
  const [logged = ''] = lines.filter((line) => line.includes('failed'));
  expect(JSON.parse(logged)).toMatchObject({ error: 'SqliteError', route: '/api/courses/:id/acts/:act' });
  expect(logged).toMatch(/"server\/[a-z/-]+\.ts:\d+/);
  expect(JSON.stringify(answer)).not.toMatch(/\.ts:\d/);
  expect(lines.join('\n')).not.toMatch(
    new RegExp(`${secret}|insert |select |no such table| at .*:\\d+:\\d+`, 'i'),
  );
});
