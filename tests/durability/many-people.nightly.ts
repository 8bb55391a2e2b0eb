import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPassword } from '#tests/a-kith.ts';
import { figure } from '#tests/figures.ts';
import { AServedKith } from './a-served-kith.ts';
import { atWork, fillClinic, type Someone } from './many-people.ts';

const [therapists, clients, seconds] = [50, 300, 60];

async function signedIn(served: AServedKith, someone: Someone): Promise<Someone & { cookie: string }> {
  const visitor = served.visitor();
  const { status } = await visitor.post('sign-in', { email: someone.email, password: aPassword });
  expect(status).toBe(200);
  return { ...someone, cookie: visitor.cookie };
}

test('three hundred clients and fifty therapists at work for two minutes meet no error, and memory does not grow', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-many-'));
  const people = await fillClinic(folder, therapists, clients);
  expect(people).toHaveLength(therapists + clients);
  const served = await AServedKith.start(folder);
  try {
    const all: (Someone & { cookie: string })[] = [];
    for (const someone of people) all.push(await signedIn(served, someone));
    const { requests, failed, p50, p99, slowest, memory } = await atWork(served, all, { parts: 2, seconds });
    const [first = 0, second = 0] = memory.map(Math.round);
    figure({
      fault: 'Many people at once',
      done: `${clients} clients and ${therapists} therapists at work for ${2 * seconds} s, each with a page that hears news: ${requests} requests`,
      cameOfIt: `${failed.length} errors; p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms, slowest ${Math.round(slowest)} ms; memory ${first} MB after the first minute, ${second} MB after the second`,
    });
    expect(failed).toEqual([]);
    expect(p99).toBeLessThan(500);
    expect(second).toBeLessThan(first * 1.1);
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
