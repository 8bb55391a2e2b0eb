import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { metricsApp } from '#server/app.ts';
import { demoPeople } from '#server/demo/who-to-be.ts';
import { type Running, start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { AtItsDoor } from '#tests/durability/a-served-kith.ts';

async function freePort(): Promise<number> {
  const taker = createServer();
  const port = await new Promise<number>((resolve) =>
    taker.listen(0, '127.0.0.1', () => {
      const bound = taker.address();
      resolve(typeof bound === 'object' && bound ? bound.port : 0);
    }),
  );
  await new Promise((resolve) => taker.close(resolve));
  return port;
}

let folder: string;
let running: Running;
let metricsPort: number;
let course: string;
let text: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-metrics-'));
  metricsPort = await freePort();
  const backupEvery = '1d';
  running = await start(readSettings({}, { port: 0, folder, demo: true, metricsPort, backupEvery }));
  const ana = new AtItsDoor(running.address);
  await ana.post('demo/sign-in', { email: 'ana@example.org' });
  const { body } = await ana.get<{ courses: { course: string }[] }>('caseload');
  course = String(body.courses[0]?.course);
  await ana.get(`courses/${course}`);
  await ana.post(`courses/${course}/acts/raiseAlarm`, { id: newId(), form: { words: 'Rang twice.' } });
  await ana.post(`courses/${course}/acts/raiseAlarm`, { id: newId(), form: {} });
  await new AtItsDoor(running.address).get(`courses/${course}`);
  await ana.get(`nothing/ana@example.org/${course}?name=Ana`);
  await ana.asks('DELETE', `courses/${course}`);
  await fetch(`${running.address}/courses/${course}`);
  text = await read();
}, 120_000);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** By the rules of the format, as promtool reads it: a help and a kind before the samples of each, whose names belong to it. */
function parse(given: string): { samples: Sample[]; kinds: Map<string, string> } {
  const [kinds, helped, samples] = [new Map<string, string>(), new Set<string>(), [] as Sample[]];
  for (const line of given.split('\n').filter(Boolean)) {
    const [, what, about = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (what === 'HELP') helped.add(about);
    else if (what === 'TYPE') kinds.set(about, rest);
    else {
      const [, name = '', within = '', value] =
        /^([a-z][a-z0-9_]*)(?:\{(.*)\})? (-?[\d.]+(?:e[+-]?\d+)?|NaN|[+-]Inf)$/.exec(line) ?? [];
      if (value === undefined) throw new Error(`No sample: ${line}`);
      const of = kinds.has(name) ? name : name.replace(/_(bucket|sum|count)$/, '');
      if (!helped.has(of) || !kinds.has(of)) throw new Error(`Of no figure: ${line}`);
      const labels = Object.fromEntries(
        [...within.matchAll(/([a-z_]+)="([^"\\]*)"(?:,|$)/g)].map(([, label, of]) => [label, of ?? '']),
      );
      samples.push({ name, labels, value: Number(value.replace('Inf', 'Infinity')) });
    }
  }
  return { samples, kinds };
}

const samplesOf = (name: string, labels: Record<string, string> = {}) =>
  parse(text).samples.filter(
    (one) => one.name === name && Object.entries(labels).every(([label, of]) => one.labels[label] === of),
  );
const counted = (name: string, labels: Record<string, string> = {}) => samplesOf(name, labels)[0]?.value;

test('the figures are in the format of Prometheus: each has its help and its kind, and none is told twice', () => {
  const { samples, kinds } = parse(text);
  expect(kinds.size).toBeGreaterThan(20);
  for (const [name, kind] of kinds)
    if (name.startsWith('kith_')) expect([name, kind === 'counter']).toEqual([name, name.endsWith('_total')]);
  const series = samples.map(({ name, labels }) => JSON.stringify([name, labels]));
  expect(new Set(series).size).toBe(series.length);
  expect(text.endsWith('\n')).toBe(true);
  expect(() => parse('kith_nothing 1\n')).toThrow();
});

test('a histogram of durations grows from bucket to bucket, up to its count', () => {
  const counts = samplesOf('kith_request_duration_seconds_count');
  expect(counts.length).toBeGreaterThan(2);
  for (const { labels, value } of counts) {
    const buckets = samplesOf('kith_request_duration_seconds_bucket', labels).map((one) => one.value);
    expect(buckets).toEqual(buckets.toSorted((one, other) => one - other));
    expect(buckets.at(-1)).toBe(value);
  }
});

test('requests are told by the shape of their route, acts by their kind of chart, refusals by why', () => {
  const route = '/api/courses/:id';
  expect(counted('kith_requests_total', { method: 'GET', route, status: '200' })).toBe(1);
  expect(counted('kith_requests_total', { method: 'GET', route, status: '401' })).toBe(1);
  expect(Number(counted('kith_acts_recorded_total', { chart: 'course' }))).toBeGreaterThan(0);
  expect(counted('kith_refusals_total', { code: 'signed-out' })).toBe(1);
  expect(counted('kith_refusals_total', { code: 'not-found' })).toBe(2);
  expect(counted('kith_ready')).toBe(1);
  expect(counted('kith_backup_late')).toBe(0);
  for (const name of ['kith_letters_waiting', 'kith_checkpoint_age_seconds', 'kith_disk_free_bytes'])
    expect(Number(counted(name)), name).toBeGreaterThanOrEqual(0);
  for (const name of ['nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes'])
    expect(Number(counted(name)), name).toBeGreaterThanOrEqual(0);
});

test('nobody is named in them: no id, no address of anybody, no name of a person or of the service', async () => {
  const people = await demoPeople(running.installation);
  const { db } = running.installation;
  const rows = await Promise.all([
    db.selectFrom('course').select('id').execute(),
    db.selectFrom('client').select('id').execute(),
    db.selectFrom('group_chart').select('id').execute(),
    db.selectFrom('letter').select('id').execute(),
  ]);
  const ids = rows.flat().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(people.length).toBeGreaterThan(10);
  const names = people.flatMap(({ name, email }) => [
    email,
    ...name.split(' ').filter((one) => one.length > 3),
  ]);
  const told = [...ids, ...names, 'Harbour'].filter((one) => new RegExp(`\\b${one}\\b`, 'i').test(text));
  expect(told).toEqual([]);
  expect(text).not.toMatch(/@|[0-9a-f]{8}-[0-9a-f]{4}/);
});

test('they are told at their own port and nowhere else, on this machine under its own names only', async () => {
  expect((await fetch(`${running.address}/metrics`)).status).toBe(404);
  const at = metricsApp('127.0.0.1', () => undefined);
  const asked = async (host: string) => (await at.request('/metrics', { headers: { host } })).status;
  expect([await asked('evil.example:9464'), await asked('localhost:9464')]).toEqual([403, 503]);
  expect((await at.request('/')).status).toBe(404);
  const beyond = metricsApp('0.0.0.0', () => undefined);
  expect((await beyond.request('/metrics', { headers: { host: 'kith:9464' } })).status).toBe(503);
});

test('a port for them that is taken ends the start, and nothing stays open', async () => {
  const elsewhere = readSettings({}, { port: 0, folder: join(folder, 'other'), metricsPort });
  await expect(start(elsewhere)).rejects.toThrow(expect.objectContaining({ code: 'port-taken' }));
});
