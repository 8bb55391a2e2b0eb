import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { acts, factShapes } from '#core/course/book.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { readFacts } from '#server/db/facts.ts';
import { insertFacts, sealFacts } from '#server/db/write-facts.ts';
import { openInstallation } from '#server/installation.ts';
import { backUp } from '#server/keeping/backup.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith, aFirstVisit, aPassword, type Visitor } from '#tests/a-kith.ts';
import { wordy } from '#tests/bad-input/wordy.ts';
import { formsOf } from '#tests/laws/forms.ts';
import { quickPasswords } from '#tests/quick-passwords.ts';

/** A word that nobody writes: wherever it stands in a file, somebody's writing can be read there. */
const word = 'Quillwortmark';
const anAddress = `${word.toLowerCase()}@example.org`;

const lines: string[] = [];
let clinic: AClinic;
let helena: Visitor;
let ana: Someone;
let leila: Someone;
let opened: { id: string; client: string };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-marked-'));
  const installation = await openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    passwords: quickPasswords,
  });
  const kith = new AKith(installation, folder, { at: Date.now() });
  clinic = new AClinic(kith);
  helena = kith.visitor();
  await helena.post('/api/first', { ...aFirstVisit, service: `${word} House`, name: `Helena ${word}` });
  ana = await clinic.member('Ana', ['therapist']);
  opened = await clinic.course(ana, `Leila ${word}`);
  leila = await clinic.joins(opened.client, 'Leila');
});
afterAll(() => clinic.close());

/** Forms of that shape, with the word in every place that takes words. */
const filled = (shape: z.ZodType, ids: readonly string[], seed: number) =>
  fc
    .sample(formsOf(shape, { ids }), { numRuns: 2, seed })
    .map((one) =>
      wordy(word, JSON.parse(JSON.stringify(one ?? null)), (form) => shape.safeParse(form).success),
    );

async function throughEveryAct(): Promise<number> {
  let done = 0;
  for (const [name, { form, who }] of acts) {
    if (name === 'openCourse') continue;
    for (const one of filled(form, [newId(), opened.id], 7)) {
      const by = who.includes('therapist') ? ana : leila;
      const { status } = await by.post(`/api/courses/${opened.id}/acts/${name}`, { id: newId(), form: one });
      if (status === 200) done += 1;
    }
  }
  return done;
}

/** Every kind of an entry there is, whatever would have to come before it. */
async function everyKindOfEntry(course: string): Promise<number> {
  const { installation } = clinic.kith;
  const row = await readCourseRow(installation, course);
  if (!row) throw new Error('There is no such course.');
  const key = courseKey(installation, row);
  const { facts, hash } = await readFacts(installation.db, key, course);
  const added = [...factShapes].flatMap(([type, shape]) =>
    filled(shape, [newId()], 11).map((data) => ({ type, data })),
  );
  const whole = added.map(
    ({ type, data }, index): Fact => ({
      course,
      seq: facts.length + index + 1,
      act: newId(),
      type,
      on: '2026-01-13',
      at: '2026-01-13T10:00:00.000Z',
      by: ana.id,
      data,
    }),
  );
  const rows = sealFacts(key, hash, whole);
  await inSharedCommit(installation, (transaction) => insertFacts(transaction, rows));
  const kept = await readFacts(installation.db, key, course);
  expect(kept.facts.slice(facts.length)).toEqual(whole);
  return whole.filter(({ data }) => JSON.stringify(data).includes(word)).length;
}

async function throughEveryPage(): Promise<void> {
  const status = async (answer: Promise<{ status: number }>) => (await answer).status;
  const { body: settings } = await helena.get('/api/settings');
  const help = { GB: [{ kind: 'crisis', name: `${word} line`, phone: '116 123', hours: word, note: word }] };
  const line = { ...(settings.help as object) };
  const marked = wordy(word, { ...settings, help: { ...line } }, () => true) as typeof settings;
  await helena.put('/api/settings', { ...settings, help });
  expect(await status(helena.put('/api/settings', { ...settings, name: `${word} Garden` }))).toBe(200);
  await helena.put('/api/settings', marked);
  const { body: duty } = await helena.get('/api/duty');
  await helena.put('/api/duty', { ...duty, note: word });
  expect(await status(ana.put('/api/name', { name: `Ana ${word}` }))).toBe(200);
  const identity = {
    name: `Leila ${word}`,
    email: anAddress,
    phone: `${word} 1`,
    language: 'en',
    country: 'GB',
  };
  expect(await status(ana.put(`/api/clients/${opened.client}`, identity))).toBe(200);
  const invited = { kind: 'member', name: `Yet ${word}`, email: `yet-${anAddress}`, roles: ['therapist'] };
  expect(await status(helena.post('/api/invitations', invited))).toBe(201);
  await clinic.kith.visitor().post('/api/sign-in', { email: anAddress, password: `${word} and a key` });
  await clinic.kith.visitor().post('/api/password/forgot', { email: 'ana@example.org' });
  const own = { id: 'ours', edition: '2026.1', extends: 'ipt 2026.1', name: `Ours ${word}` };
  expect(await status(helena.post('/api/protocols', { file: JSON.stringify(own) }))).toBe(201);
  const tom = await clinic.member('Tom', ['therapist']);
  const reason = `${word} rang and Ana is ill today.`;
  expect(await status(tom.post(`/api/courses/${opened.id}/emergency`, { reason }))).toBeLessThan(300);
  await tom.post('/api/emergency/find', { name: word, reason });
  await ana.post('/api/password/change', { password: aPassword, next: `${word} hums over the weir` });
}

test('what is written in any field of any act, entry or page stands in no byte of database, log, outbox and backup', async () => {
  const { installation } = clinic.kith;
  const { folder } = installation.settings;
  const second = await clinic.course(ana, `Omar ${word}`);
  expect(await throughEveryAct()).toBeGreaterThan(20);
  expect(await everyKindOfEntry(second.id)).toBeGreaterThan(60);
  await throughEveryPage();
  await writeCheckpoint(installation);
  // It is there, for those who may read it.
  expect(JSON.stringify((await ana.get(`/api/courses/${opened.id}`)).body)).toContain(word);
  expect(JSON.stringify((await helena.get('/api/settings')).body)).toContain(word);
  expect(JSON.stringify((await helena.get('/api/outbox')).body)).toContain(word);
  const out = mkdtempSync(join(tmpdir(), 'kith-marked-backup-'));
  const { recipient } = await newIdentity();
  await backUp(installation.settings, join(out, 'a.backup'), { recipients: [recipient] }, new Date());
  const files = [out, folder].flatMap((one) => readdirSync(one).map((name) => join(one, name)));
  expect(files.map((file) => file.slice(file.lastIndexOf('/') + 1))).toContain('kith.db-wal');
  for (const file of files) {
    const text = readFileSync(file, 'latin1').toLowerCase();
    expect(text.includes(word.toLowerCase()), file).toBe(false);
  }
  expect(lines.join('\n').toLowerCase()).not.toContain(word.toLowerCase());
  rmSync(out, { recursive: true });
});
