import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { caller } from '#examples/caller.ts';
import { closeHouse, openHouse } from '#server/open-house.ts';
import { readSettings } from '#server/settings.ts';
import { memoryOf, startChild, stopChild } from './child.ts';
import { fillWith, makeTherapist } from './fill.ts';
import { load, loadInTurns, onePhq9 } from './load.ts';
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
const colleague = { name: 'Bench Colleague', email: 'colleague@example.org', password: account.password };
/** Courses that one therapist holds and lists, and those that another writes to. */
const caseload = 40;
const written = 60;

async function kith(clients: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const empty = await startChild('served.ts', folder);
  await caller(`http://127.0.0.1:${empty.port}`).post('first', account);
  await stopChild(empty);
  const courses = await fill(folder, clients);
  const bare = await startChild('bare.ts');
  const child = await startChild('served.ts', folder);
  const { port } = child;
  const [holder, writer] = [await cookieOf(port, account), await cookieOf(port, colleague)];
  const course = (n: number) => courses[n % courses.length] ?? '';
  const [bareWrite, write] = await loadInTurns(
    { port: bare.port, cookie: '', next: (n) => ({ path: '/entry', body: onePhq9(course(n)).body }) },
    { port, cookie: writer, next: (n) => onePhq9(course(n)) },
    requests,
  );
  const next = (n: number) => ({ path: `/api/courses/${course(n)}` });
  const open = await load({ port, cookie: writer, next }, requests);
  const listing = { port, cookie: holder, next: () => ({ path: '/api/caseload' }) };
  const list = await load(listing, Math.ceil(requests / 4));
  const megabytes = await memoryOf(child);
  await stopChild(child);
  await stopChild(bare);
  return { clients, bare: bareWrite, write, open, list, megabytes, coldStart: child.started };
}

async function cookieOf(port: number, { email, password }: { email: string; password: string }) {
  const who = caller(`http://127.0.0.1:${port}`);
  await who.post('sign-in', { email, password });
  return who.cookie();
}

/** One therapist holds forty courses, a colleague sixty, and others the rest. @returns the colleague's */
async function fill(folder: string, clients: number): Promise<string[]> {
  const house = await openHouse(readSettings({ KITH_DATA: folder }));
  const me = await house.signIn.accountOf(account.email);
  if (!me) throw new Error('There is no account to measure with.');
  const names = (count: number) => Array.from({ length: count }, (_, n) => `Client ${n + 1}`);
  await fillWith(house, me.id, names(caseload));
  const courses = await fillWith(house, await makeTherapist(house, colleague), names(written));
  for (let left = clients - caseload - written; left > 0; left -= caseload) {
    await fillWith(house, newId(), names(Math.min(caseload, left)));
  }
  await closeHouse(house);
  return courses;
}

const rows: Row[] = [];
for (const clients of sizes) {
  rows.push(await kith(clients));
  console.error(`${clients} clients measured`);
}
const long = await measureLong(account);
const text = report({
  rows,
  long,
  requests,
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`,
});
console.log(text);
if (!process.env.SIZES) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
