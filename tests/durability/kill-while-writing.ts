import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { factRows } from '#server/db/facts.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { figure } from '#tests/figures.ts';
import { compiled } from './kith-command.ts';

/** Processes that write to one folder at a time; each is killed on its own. */
const lanes = 4;

interface Killed {
  acknowledged: string[];
  /** What ended it. */
  by: NodeJS.Signals | null;
}

/** Starts a process that writes, kills it with SIGKILL at a random moment of its writing, and gives back what it had acknowledged. */
function writeUntilKilled(folder: string, who: string, courses: readonly string[]): Promise<Killed> {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, folder, who, ...courses], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') return;
    acknowledged.push(line);
    if (acknowledged.length === 1) setTimeout(() => child.kill('SIGKILL'), Math.random() * 80);
  });
  return new Promise((resolve) => child.on('close', (_code, by) => resolve({ acknowledged, by })));
}

interface AfterKills {
  /** How many entries had been acknowledged. */
  acknowledged: number;
  /** Those of them that are not in the database. */
  lost: string[];
  /** What verify found wrong. */
  wrong: unknown[];
  /** Facts that verify counted. */
  facts: number;
}

/** Kills processes that write to one folder, as often as that, and compares their ledger with what is kept. */
async function killWhileWriting(kills: number): Promise<AfterKills> {
  const clinic = await AClinic.open();
  try {
    const ana = await clinic.member('Ana', ['therapist']);
    const courses: string[] = [];
    for (const name of ['Leila', 'Omar', 'Mira']) courses.push((await clinic.course(ana, name)).id);
    const ledger: string[] = [];
    let started = 0;
    const lane = async () => {
      while (started < kills) {
        started += 1;
        const { folder } = clinic.kith.installation.settings;
        const { acknowledged, by } = await writeUntilKilled(folder, ana.id, courses);
        expect(by).toBe('SIGKILL');
        ledger.push(...acknowledged);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const kept = new Set<string>();
    for (const course of courses)
      for (const { act } of await factRows(clinic.kith.installation.db, course)) kept.add(`${course} ${act}`);
    const { wrong, facts } = await verify(clinic.kith.installation);
    return { acknowledged: ledger.length, lost: ledger.filter((line) => !kept.has(line)), wrong, facts };
  } finally {
    await clinic.close();
  }
}

/** Kills as often as that, and expects all that was acknowledged to be there and every chart to be whole. */
export async function expectNothingLost(kills: number): Promise<void> {
  const { acknowledged, lost, wrong, facts } = await killWhileWriting(kills);
  figure({
    fault: 'Killed while writing',
    done: `${kills} times, with a ledger of what was acknowledged: ${acknowledged} entries`,
    cameOfIt: `${lost.length} lost; verify found ${wrong.length} wrong`,
  });
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
  expect(lost).toEqual([]);
  expect(wrong).toEqual([]);
  expect(facts).toBeGreaterThanOrEqual(acknowledged);
}
