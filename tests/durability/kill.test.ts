import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { here } from '#server/house.ts';
import { verify } from '#server/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

const kills = 100;
/** Processes that write to one folder at a time; each is killed on its own. */
const lanes = 4;

let clinic: AClinic;
let ana: Someone;
let courses: string[];

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  courses = [];
  for (const name of ['Leila', 'Omar', 'Mira']) courses.push((await clinic.course(ana, name)).id);
});
afterAll(() => clinic.close());

/** Starts a process that writes, kills it with SIGKILL at a random moment of its writing, and gives back what it had acknowledged. */
function writeUntilKilled(): Promise<string[]> {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  const { folder } = clinic.kith.house.settings;
  const child = spawn(process.execPath, [writer, folder, ana.id, ...courses], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') return;
    acknowledged.push(line);
    if (acknowledged.length === 1) setTimeout(() => child.kill('SIGKILL'), Math.random() * 80);
  });
  return new Promise((resolve) => child.on('close', () => resolve(acknowledged)));
}

test('all that was acknowledged is there after a hundred kills while writing, and every chart is whole', async () => {
  const acknowledged: string[] = [];
  let started = 0;
  const lane = async () => {
    while (started < kills) {
      started += 1;
      acknowledged.push(...(await writeUntilKilled()));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const rows = await clinic.kith.house.db
    .selectFrom('fact')
    .select(['course', 'act'])
    .where('service', '=', here)
    .execute();
  const kept = new Set(rows.map(({ course, act }) => `${course} ${act}`));
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
  expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
  const { wrong, facts } = await verify(clinic.kith.house);
  expect(wrong).toEqual([]);
  expect(facts).toBeGreaterThanOrEqual(acknowledged.length);
}, 120_000);
