import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { factRows } from '#server/db/facts.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { figure } from '#tests/figures.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';
import { compiled } from './kith-command.ts';

/** Processes that write to one folder at a time; each is killed on its own. */
const lanes = 4;

interface Killed {
  acknowledged: string[];
  /** What ended it. */
  by: NodeJS.Signals | null;
}

/** A program beside this one that writes for ever. */
const writing = { acts: 'writer.ts', meetings: 'meeting-writer.ts' } as const;

/** Starts a process that writes, kills it with SIGKILL at a random moment of its writing, and gives back what it had acknowledged. */
function writeUntilKilled(
  what: keyof typeof writing,
  folder: string,
  told: readonly string[],
): Promise<Killed> {
  const writer = fileURLToPath(new URL(writing[what], import.meta.url));
  const child = spawn(process.execPath, [writer, folder, ...told], {
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

/** All that was acknowledged by so many processes, some at a time, each killed while it wrote. */
async function ledgerOf(kills: number, one: () => Promise<Killed>): Promise<string[]> {
  const ledger: string[] = [];
  let started = 0;
  const lane = async () => {
    while (started < kills) {
      started += 1;
      const { acknowledged, by } = await one();
      expect(by).toBe('SIGKILL');
      ledger.push(...acknowledged);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ledger;
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
    const { folder } = clinic.kith.installation.settings;
    const ledger = await ledgerOf(kills, () => writeUntilKilled('acts', folder, [ana.id, ...courses]));
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

/**
 * Kills processes that send a meeting of a group, as often as that: what was acknowledged is in the course of every member,
 * and what was not is in all of them or in none.
 */
export async function expectMeetingsWhole(kills: number): Promise<void> {
  const clinic = await AClinic.open();
  try {
    const dayra = await clinic.member('Dayra', ['facilitator']);
    const group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
    const { installation } = clinic.kith;
    const { folder } = installation.settings;
    const told = [dayra.id, group.id, ...group.courses];
    const ledger = await ledgerOf(kills, () => writeUntilKilled('meetings', folder, told));
    const tasks = new Map<string, number>();
    for (const id of group.courses) {
      const row = await readCourseRow(installation, id);
      const { tryOuts, inGroup } = (row && (await readChart(installation, row)).course) ?? {};
      const said = [
        ...(tryOuts?.tryOuts ?? []).map(({ what }) => what),
        ...(inGroup?.otherwise ?? []).map((one) => one.said),
      ];
      for (const task of new Set(said)) tasks.set(task, (tasks.get(task) ?? 0) + 1);
    }
    const lost = ledger.filter((task) => tasks.get(task) !== group.courses.length);
    const inSome = [...tasks].filter(([, courses]) => courses !== group.courses.length);
    const { wrong } = await verify(installation);
    figure({
      fault: 'Killed while sending a group’s meeting',
      done: `${kills} times, with a ledger of what was acknowledged: ${ledger.length} sendings to four charts and more`,
      cameOfIt: `${lost.length} lost, ${inSome.length} in some charts and not in others; verify found ${wrong.length} wrong`,
    });
    expect(ledger.length).toBeGreaterThanOrEqual(kills);
    expect([lost, inSome, wrong]).toEqual([[], [], []]);
  } finally {
    await clinic.close();
  }
}
