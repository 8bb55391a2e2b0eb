import { rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { caller } from '#examples/caller.ts';
import { linkAccount } from '#server/accounts/clients.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { type Child, type State, startKith, stateOf, stopChild } from './child.ts';
import { fillWith, makeTherapist } from './fill.ts';
import { type Asked, at, once, onePhq9 } from './load.ts';
import { namedService } from './named-service.ts';
import { Pages } from './page.ts';
import { account, noteWords } from './stand.ts';

/** A clinic at work: many people at once, each with a page open and time to think; writes bench/LOAD.md. */
const minutes = Number(process.env.MINUTES ?? 10);
const therapists = Number(process.env.THERAPISTS ?? 100);
const clients = Number(process.env.CLIENTS ?? 500);
/** Milliseconds between one thing that somebody does and the next: three seconds to nine. */
const thinks = () => setTimeout(3000 + Math.random() * 6000);

interface Person {
  email: string;
  as: 'therapist' | 'client';
  course: string;
}

const kinds = {
  today: 'a therapist opens Today',
  open: 'a course is opened',
  draft: 'a note saves itself',
  mine: 'a client opens their place',
  phq9: 'a client submits a PHQ-9',
} as const;
type Kind = keyof typeof kinds;

/** Everybody’s accounts and courses: each client one, spread over the therapists. */
async function fill(folder: string): Promise<Person[]> {
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const people: Person[] = [];
  for (let n = 0; n < therapists; n += 1) {
    const email = `therapist${n}@example.org`;
    const id = await makeTherapist(installation, {
      name: `Therapist ${n}`,
      email,
      password: account.password,
    });
    const from = Math.floor((n * clients) / therapists);
    const to = Math.floor(((n + 1) * clients) / therapists);
    const names = Array.from({ length: to - from }, (_, one) => `Client ${from + one}`);
    const courses = await fillWith(installation, id, names, { scores: 4, sessions: 4 });
    for (const [place, course] of courses.entries())
      people.push(await clientOf(installation, course, from + place));
    people.push({ email, as: 'therapist', course: courses[0] ?? '' });
  }
  await closeInstallation(installation);
  return people;
}

async function clientOf(installation: Installation, course: string, n: number): Promise<Person> {
  const email = `client${n}@example.org`;
  const id = await installation.signIn.makeAccount({
    name: `Client ${n}`,
    email,
    password: account.password,
  });
  const row = await readCourseRow(installation, course);
  if (!row) throw new Error('A course that was just opened is not there.');
  await inSharedCommit(installation, (to) => linkAccount(installation, to, row.client, id));
  return { email, as: 'client', course };
}

/** What everybody did, and what became of it. */
class Done {
  readonly times = new Map<Kind, number[]>();
  /** Acts that were answered as recorded, by their course. */
  readonly acknowledged = new Map<string, string[]>();
  readonly failed: string[] = [];
}

/** Somebody who has signed in. */
interface SignedIn extends Person {
  cookie: string;
}

/**
 * Signs everybody in before the time begins, few at once: they all come from this machine’s address, which may not try
 * hundreds of passwords at the same moment.
 */
async function signIn(child: Child, people: readonly Person[]): Promise<SignedIn[]> {
  const waiting = [...people];
  const signedIn: SignedIn[] = [];
  const hand = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const person = caller(`http://127.0.0.1:${child.port}`);
      await person.post('sign-in', { email: one.email, password: account.password });
      signedIn.push({ ...one, cookie: person.cookie() });
    }
  };
  await Promise.all(Array.from({ length: 8 }, hand));
  return signedIn;
}

/** Somebody at work until the time is over. */
async function works(
  { port }: Child,
  { cookie, as, course }: SignedIn,
  until: number,
  done: Done,
): Promise<void> {
  await setTimeout(Math.random() * 60_000);
  const pages = new Pages();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asks = async (kind: Kind, asked: Asked) => {
    const began = performance.now();
    try {
      const came = await once(agent, { port, cookie, pages }, asked);
      if (asked.path.startsWith('/api/courses/')) await pages.heard(asked.path, came);
    } catch (error) {
      done.failed.push(error instanceof Error ? error.message : String(error));
      return 'failed';
    }
    done.times.set(kind, [...(done.times.get(kind) ?? []), performance.now() - began]);
    return 'done';
  };
  const acts = async (kind: Kind, asked: Required<Asked>) => {
    const { id } = asked.body as { id: string };
    if ((await asks(kind, asked)) === 'failed') return;
    done.acknowledged.set(course, [...(done.acknowledged.get(course) ?? []), id]);
  };
  const at = `/api/courses/${course}`;
  for (let version = 0; Date.now() < until; version += 1) {
    await asks(as === 'therapist' ? 'today' : 'mine', {
      path: as === 'therapist' ? '/api/today' : '/api/mine',
    });
    await thinks();
    await asks('open', { path: at });
    await thinks();
    if (as === 'client') await acts('phq9', onePhq9(course));
    else {
      const form = { session: 4, text: noteWords.slice(0, 100 + (version % 600)), version };
      await acts('draft', { path: `${at}/acts/draftNote`, body: { id: newId(), form } });
    }
    await thinks();
  }
  agent.destroy();
}

/** How many acts that were acknowledged do not stand in their course. */
async function lost(folder: string, done: Done): Promise<number> {
  let missing = 0;
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  for (const [course, ids] of done.acknowledged) {
    const rows = await installation.db
      .selectFrom('fact')
      .select('act')
      .where('course', '=', course)
      .execute();
    const there = new Set(rows.map(({ act }) => act));
    missing += ids.filter((id) => !there.has(id)).length;
  }
  await closeInstallation(installation);
  return missing;
}

const folder = await namedService('kith-load-', account);
const began = new Date();
const people = await fill(folder);
const child = await startKith(folder);
const signedIn = await signIn(child, people);
const before = await stateOf(child);
const done = new Done();
const until = Date.now() + minutes * 60_000;
const worked = signedIn.map((one) => works(child, one, until, done));
const held: number[] = [];
let state: State = before;
while (Date.now() < until) {
  await setTimeout(10_000);
  state = await stateOf(child);
  held.push(state.held?.most ?? Number.NaN);
}
await Promise.all(worked);
await stopChild(child);
const missing = await lost(folder, done);
rmSync(folder, { recursive: true, force: true });

const ms = (value: number) => `${value.toFixed(1)} ms`;
const rows = Object.entries(kinds).map(([kind, says]) => {
  const times = (done.times.get(kind as Kind) ?? []).toSorted((a, b) => a - b);
  return `| ${says} | ${times.length} | ${ms(at(times, 0.5))} | ${ms(at(times, 0.99))} |`;
});
const acknowledged = [...done.acknowledged.values()].flat().length;
const processor = (state.processor ?? 0) - (before.processor ?? 0);
const [cpu] = cpus();
writeFileSync(
  new URL('LOAD.md', import.meta.url),
  `# A clinic at work

Begun ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${therapists} therapists and ${clients} clients at once for ${minutes} minutes, each signed in, with a course open as a browser has it and three to nine seconds between one thing and the next. They come within the first minute. Load and Kith share the machine: ${cpus().length} cores, ${cpu?.model ?? ''}, Node ${process.version}. Run it again with \`npm run bench:load\`.

| what | times | p50 | p99 |
|---|---|---|---|
${rows.join('\n')}

${acknowledged} acts were acknowledged; ${missing} of them do not stand in their course. ${done.failed.length} requests failed${done.failed.length > 0 ? ` (${[...new Set(done.failed.map((one) => one.replace(/[0-9a-f-]{36}/g, '…')))].slice(0, 3).join('; ')})` : ''}. The loop was held for at most ${ms(Math.max(...held))}. Memory ${before.megabytes.toFixed(0)} MB before, ${state.megabytes.toFixed(0)} MB at the end; Kith used ${(processor / (minutes * 600)).toFixed(0)}% of one core.
`,
);
