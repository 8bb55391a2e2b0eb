import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Help, PageStart } from '#core/api-answers/service.ts';
import { otherProcessWrote } from '#server/db/other-writers.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let tom: Someone;
let course: string;
let told: (line: string) => Promise<unknown>;
let stop = async () => {};
beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  tom = await clinic.member('Tom', ['therapist', 'administrator']);
  course = (await clinic.course(ana)).id;
  const script = fileURLToPath(new URL('second-kith.ts', import.meta.url));
  const child = spawn(process.execPath, [script, clinic.kith.installation.settings.folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  told = async (line) => {
    child.stdin.write(`${line}\n`);
    return (await lines.next()).value;
  };
  stop = async () => {
    child.stdin.end();
    await new Promise((ended) => child.on('close', ended));
  };
});
afterAll(async () => {
  await stop();
  await clinic.close();
});

test('a change of name, zone and country in one Kith is so in the other at the next request', async () => {
  expect(await told('names Lake-House Asia/Tokyo JP')).toBe('names');
  const { body } = await ana.get<PageStart>('/api/here');
  expect(body.service).toMatchObject({ name: 'Lake-House', zone: 'Asia/Tokyo', country: 'JP' });
  expect((await ana.get<Help>('/api/help')).body.country).toBe('JP');
});

test('a role taken away in one opens nothing in the other: whose it was signs in anew', async () => {
  expect((await tom.get('/api/outbox')).status).toBe(200);
  await told(`roles ${tom.id} therapist`);
  expect((await tom.get('/api/outbox')).status).toBe(401);
});

test('so does a stranger see it, whom nobody asks who they are', async () => {
  await told('names Hill-House Europe/Lisbon PT');
  expect((await clinic.kith.visitor().get<Help>('/api/help')).body.country).toBe('PT');
});

test('what is added to a course in one is told to pages connected to the other, with an alarm as one', async () => {
  const heard: { course: string; alarm: boolean; seen: boolean }[] = [];
  const deaf = clinic.kith.installation.live.listen((news) => {
    const seen = news.isSeenBy({ as: 'therapist', by: ana.id });
    if (news.concerns.includes(ana.id)) heard.push({ course: news.course, alarm: news.alarm, seen });
  });
  await told(`raises ${ana.id} ${course}`);
  await expect.poll(() => heard).toEqual([{ course, alarm: true, seen: true }]);
  await clinic.does(ana, course, 'raiseAlarm', { words: 'Here' });
  await told(`raises ${ana.id} ${course}`);
  await expect.poll(() => heard.length).toBe(3);
  deaf();
});

test('to ask whether another wrote waits for nobody, also while another writes', async () => {
  const { db, settings } = clinic.kith.installation;
  const other = new Database(join(settings.folder, 'kith.db'));
  other.exec('begin immediate');
  try {
    expect(() => other.prepare("update attempt set tries = 0 where key = ''").run()).not.toThrow();
    otherProcessWrote(db);
  } finally {
    other.exec('rollback');
    other.close();
  }
});
