import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { caller } from '#examples/caller.ts';
import { closeHouse, openHouse } from '#server/open-house.ts';
import { readSettings } from '#server/settings.ts';
import { memoryOf, startChild, stopChild } from './child.ts';
import { fillWith } from './fill.ts';
import { load, type Measured } from './load.ts';
import { measureLong } from './long.ts';
import { type Row, report } from './report.ts';

/** Measures Kith beside a bare route, on one run and one machine, and writes bench/RESULTS.md. */
const sizes = (process.env.SIZES ?? '100,1000,10000').split(',').map(Number);
const requests = Number(process.env.REQUESTS ?? 2000);
const account = {
  service: 'Bench',
  name: 'Bench Therapist',
  email: 'bench@example.org',
  password: 'a measured afternoon',
  zone: 'Europe/London',
  country: 'GB',
};
const answers = [1, 2, 1, 2, 1, 1, 1, 1, 0];
const caseload = 40;

async function bare(): Promise<Measured> {
  const child = await startChild('bare.ts');
  const body = { id: newId(), form: { instrument: 'phq-9', answers } };
  const measured = await load(child.port, '', requests, () => ({ path: '/entry', body }));
  await stopChild(child);
  return measured;
}

async function kith(clients: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const empty = await startChild('served.ts', folder);
  await caller(`http://127.0.0.1:${empty.port}`).post('first', account);
  await stopChild(empty);
  const courses = await fill(folder, clients);
  const child = await startChild('served.ts', folder);
  const therapist = caller(`http://127.0.0.1:${child.port}`);
  await therapist.post('sign-in', { email: account.email, password: account.password });
  const cookie = therapist.cookie();
  const at = (n: number) => courses[n % courses.length] ?? '';
  const write = await load(child.port, cookie, requests, (n) => ({
    path: `/api/courses/${at(n)}/acts/answerMeasure`,
    body: { id: newId(), form: { instrument: 'phq-9', answers } },
  }));
  const open = await load(child.port, cookie, requests, (n) => ({ path: `/api/courses/${at(n)}` }));
  const list = await load(child.port, cookie, Math.ceil(requests / 4), () => ({ path: '/api/caseload' }));
  const megabytes = await memoryOf(child);
  await stopChild(child);
  return { clients, write, open, list, megabytes, coldStart: child.started };
}

/** One therapist holds forty courses; the others are held by colleagues. @returns the forty */
async function fill(folder: string, clients: number): Promise<string[]> {
  const house = await openHouse(readSettings({ KITH_DATA: folder }));
  const me = await house.signIn.accountOf(account.email);
  if (!me) throw new Error('There is no account to measure with.');
  const names = (count: number) => Array.from({ length: count }, (_, n) => `Client ${n + 1}`);
  const mine = await fillWith(house, me.id, names(Math.min(caseload, clients)));
  for (let left = clients - mine.length; left > 0; left -= caseload) {
    await fillWith(house, newId(), names(Math.min(caseload, left)));
  }
  await closeHouse(house);
  return mine;
}

const bareWrite = await bare();
const rows: Row[] = [];
for (const clients of sizes) {
  rows.push(await kith(clients));
  console.error(`${clients} clients measured`);
}
const long = await measureLong(account);
const text = report({
  bare: bareWrite,
  rows,
  long,
  requests,
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`,
});
console.log(text);
if (!process.env.SIZES) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
