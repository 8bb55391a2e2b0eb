import { rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { figureRowOf } from '#core/lists/figure-row.ts';
import { figuresOf } from '#core/lists/figures.ts';
import type { Role } from '#core/roles.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { addMember } from '#server/accounts/members.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { oneService } from '#server/db/tables.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { readSettings } from '#server/settings.ts';
import { type Child, startKith, stateOf, stopChild } from './child.ts';
import { fillWith } from './fill.ts';
import { onePhq9 } from './load.ts';
import { writeRows } from './many-rows.ts';
import { namedService } from './named-service.ts';
import { account } from './stand.ts';

/** Measures figures and lists at several sizes, with how long each holds up whoever else asks, and writes bench/LISTS.md. */
const sizes = (process.env.SIZES ?? '100,1000,10000,100000').split(',').map(Number);
const times = 15;
/** Whose courses the supervisor sees. */
const supervised = 10;

/** How long it took, and for how long the loop that answers was held, in milliseconds. */
interface Took {
  took: number;
  held: number;
}

interface Lists {
  courses: number;
  before: Took;
  /** The first there ever were, and the first since a start. */
  ever: Took;
  first: Took;
  anew: Took;
  same: Took;
  lists: Record<string, Took>;
  megabytes: { before: number; with: number };
}

async function member(installation: Installation, name: string, roles: readonly Role[]): Promise<string> {
  const who = { name, email: `${name.toLowerCase()}@example.org`, password: account.password };
  const person = await installation.signIn.makeAccount(who);
  await inSharedCommit(installation, (to) =>
    addMember(installation, to, { person, name, email: who.email, roles: [...roles] }),
  );
  return person;
}

async function fill(folder: string, courses: number): Promise<string> {
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const names = Array.from({ length: supervised - 1 }, (_, n) => `Therapist${n}`);
  const therapists = [await member(installation, 'Tom', ['therapist'])];
  for (const name of names) therapists.push(await member(installation, name, ['therapist']));
  await member(installation, 'Max', ['manager', 'administrator']);
  const supervisor = await member(installation, 'Ruth', ['supervisor']);
  const { db } = installation;
  for (const therapist of therapists)
    await db.insertInto('supervision').values({ service: oneService, supervisor, therapist }).execute();
  const writer = await member(installation, 'Wanda', ['therapist']);
  const [written = ''] = await fillWith(installation, writer, ['Written To'], { scores: 16, sessions: 16 });
  await writeRows(installation, written, therapists, courses);
  await closeInstallation(installation);
  return written;
}

/** As it was until November 2026: every summary opened and added up on the thread that answers. */
async function asItWas(folder: string): Promise<Took> {
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  await new Promise((resolve) => setTimeout(resolve, 200));
  held.reset();
  // The first it sees of a time is where it begins.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const began = performance.now();
  const rows = await installation.db
    .selectFrom('course')
    .select('summary')
    .where('service', '=', oneService)
    .execute();
  figuresOf(
    rows.map((row) => figureRowOf(summaryIn(row))),
    '2026-11-29',
  );
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await closeInstallation(installation);
  return { took, held: held.max / 1e6 };
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Asks so many times, after something was written each time where it is given. */
async function asked(
  child: Child,
  who: Caller,
  path: string,
  { many = 1, first }: { many?: number; first?: () => Promise<unknown> } = {},
): Promise<Took> {
  const took: number[] = [];
  const held: number[] = [];
  for (let n = 0; n < many; n += 1) {
    await first?.();
    await stateOf(child);
    const began = performance.now();
    await who.get(path);
    took.push(performance.now() - began);
    held.push((await stateOf(child)).held?.most ?? 0);
  }
  return { took: median(took), held: median(held) };
}

const signedIn = async (child: Child, name: string): Promise<Caller> => {
  const who = caller(`http://127.0.0.1:${child.port}`);
  await who.post('sign-in', { email: `${name}@example.org`, password: account.password });
  return who;
};

/** So long it may take until what was opened is written down. */
const writtenDown = 15_000;

/** The first figures of a Kith that never opened a course, which are written down for the next start. */
async function firstEver(folder: string): Promise<Took> {
  const child = await startKith(folder);
  const took = await asked(child, await signedIn(child, 'max'), 'service');
  await new Promise((resolve) => setTimeout(resolve, writtenDown));
  await stopChild(child);
  return took;
}

async function measure(courses: number): Promise<Lists> {
  const folder = await namedService('kith-lists-', account);
  const written = await fill(folder, courses);
  const before = await asItWas(folder);
  const ever = await firstEver(folder);
  const child = await startKith(folder);
  // Each question to it listens for its end.
  child.process.setMaxListeners(0);
  const people = ['tom', 'max', 'ruth', 'wanda'].map((name) => signedIn(child, name));
  const [tom, max, ruth, wanda] = await Promise.all(people);
  if (!tom || !max || !ruth || !wanda) throw new Error('Nobody to ask.');
  const write = () => {
    const { path, body } = onePhq9(written);
    return wanda.post(path.replace('/api/', ''), body);
  };
  const { megabytes } = await stateOf(child);
  const measured = {
    courses,
    before,
    ever,
    first: await asked(child, max, 'service'),
    anew: await asked(child, max, 'service', { many: times, first: write }),
    same: await asked(child, max, 'service', { many: times }),
    lists: {
      'caseload of 40': await asked(child, tom, 'caseload', { many: times, first: write }),
      'today, of 40': await asked(child, tom, 'today', { many: times, first: write }),
      'supervision queue of 400': await asked(child, ruth, 'supervision', { many: times, first: write }),
      'alarms that wait': await asked(child, max, 'unanswered', { many: times, first: write }),
      'members, with how many courses each holds': await asked(child, max, 'members', {
        many: times,
        first: write,
      }),
      'what is given to research': await asked(child, max, 'research', { first: write }),
    },
    megabytes: { before: megabytes, with: (await stateOf(child)).megabytes },
  };
  await stopChild(child);
  rmSync(folder, { recursive: true, force: true });
  return measured;
}

const cell = ({ took, held }: Took) => `${took.toFixed(0)} (${held.toFixed(0)})`;

function report(all: readonly Lists[], began: Date): string {
  const row = (name: string, of: (one: Lists) => string) => `| ${name} | ${all.map(of).join(' | ')} |`;
  const listed = Object.keys(all[0]?.lists ?? {});
  return `# Figures and lists as a service grows

Written by \`npm run bench:growth\`, ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, on ${cpus().length} cores of ${cpus()[0]?.model ?? ''}, Node ${process.version}. Milliseconds for one request, the median of ${times}; in brackets for how long at most the loop that answers was held meanwhile. Each is asked after another course was written to, so that nothing is answered from before, but where it says so.

| what | ${all.map(({ courses }) => `${courses.toLocaleString('en')} courses`).join(' | ')} |
| --- | ${all.map(() => '---').join(' | ')} |
${row('figures as they were until November 2026, by opening every summary', (one) => cell(one.before))}
${row('figures, the first there ever were: the thread begins and opens all, one by one', (one) => cell(one.ever))}
${row('figures, the first since Kith started: the thread begins, and where there are many opens what was written down', (one) => cell(one.first))}
${row('figures, after a course was written to', (one) => cell(one.anew))}
${row('figures, while nothing was', (one) => cell(one.same))}
${listed.map((name) => row(name, ({ lists }) => cell(lists[name] ?? { took: 0, held: 0 }))).join('\n')}
${row('memory in MB before, and with the thread', ({ megabytes }) => `${megabytes.before.toFixed(0)}, ${megabytes.with.toFixed(0)}`)}
`;
}

const began = new Date();
const all: Lists[] = [];
for (const courses of sizes) {
  all.push(await measure(courses));
  console.error(`${courses} courses measured`);
}
const text = report(all, began);
console.log(text);
if (!process.env.SIZES || process.env.WRITE) writeFileSync(new URL('LISTS.md', import.meta.url), text);
