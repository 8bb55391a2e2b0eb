import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { v7 as newId } from 'uuid';
import { linkAccount } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { AKith, aPassword } from '#tests/a-kith.ts';

export interface Someone {
  email: string;
  courses: string[];
  who: 'therapist' | 'client';
}

/** Fills a folder with a clinic of so many therapists, and as many clients each, all with an account. */
export async function fillClinic(folder: string, therapists: number, clients: number): Promise<Someone[]> {
  const installation = await openInstallation(readSettings({}, { folder }));
  const clinic = new AClinic(new AKith(installation, folder, { at: Date.now() }));
  await clinic.kith.named();
  const hashed = await installation.signIn.hashed(aPassword);
  const account = (name: string, email: string) =>
    installation.signIn.makeAccount({ name, email, ...hashed });
  const people: Someone[] = [];
  for (let t = 1; t <= therapists; t += 1) {
    const [name, email] = [`Therapist ${t}`, `therapist.${t}@example.org`];
    const person = await account(name, email);
    await inSharedCommit(installation, (transaction) =>
      addMember(installation, transaction, { person, name, email, roles: ['therapist'] }),
    );
    const visitor = clinic.kith.visitor();
    await visitor.post('/api/sign-in', { email, password: aPassword });
    const therapist: Someone = { email, courses: [], who: 'therapist' };
    people.push(therapist);
    const held = Math.floor((t * clients) / therapists) - Math.floor(((t - 1) * clients) / therapists);
    for (let c = 1; c <= held; c += 1) {
      const opened = await clinic.course(Object.assign(visitor, { id: person }), `Client ${t}-${c}`);
      const mail = `client.${t}.${c}@example.org`;
      const theirs = await account(`Client ${t}-${c}`, mail);
      await inSharedCommit(installation, (transaction) =>
        linkAccount(installation, transaction, opened.client, theirs),
      );
      therapist.courses.push(opened.id);
      people.push({ email: mail, courses: [opened.id], who: 'client' });
    }
  }
  await closeInstallation(installation);
  return people;
}

interface Asked {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
}

/** Another sheet each time, since the same one twice on a day is one; none asks for help. */
const phq9 = () => {
  const answers = [...Array.from({ length: 8 }, () => Math.floor(Math.random() * 4)), 0];
  return { id: newId(), form: { instrument: 'phq-9', answers } };
};
const pick = <One>(from: readonly One[]): One | undefined => from[Math.floor(Math.random() * from.length)];

/** What somebody asks next, as people at work do: they read more than they write. */
function nextOf({ who, courses }: Someone): Asked {
  const course = pick(courses) ?? '';
  const opens: Asked = { method: 'GET', path: `/api/courses/${course}` };
  const chance = Math.random();
  if (chance < 0.6) return opens;
  if (chance < 0.8) return { method: 'GET', path: who === 'client' ? '/api/mine' : '/api/caseload' };
  if (who === 'client' && chance < 0.9)
    return { method: 'POST', path: `/api/courses/${course}/acts/answerMeasure`, body: phq9() };
  const form = { displayName: `Somebody ${Math.floor(Math.random() * 1000)}` };
  return { method: 'POST', path: `/api/courses/${course}/acts/addPerson`, body: { id: newId(), form } };
}

export interface Loaded {
  requests: number;
  failed: string[];
  p50: number;
  p99: number;
  slowest: number;
  /** Megabytes of the server's memory, at the end of each part of the time. */
  memory: number[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 1000 });

/** @returns `200`, or the status and what was said */
function ask(address: string, cookie: string, { method, path, body }: Asked): Promise<string> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = { cookie, origin: address, ...(text ? { 'content-type': 'application/json' } : {}) };
  return new Promise((resolve, reject) => {
    const asking = request(`${address}${path}`, { agent, method, headers }, (answer) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (some: string) => {
        if (answer.statusCode !== 200) said += some;
      });
      answer.on('end', () => resolve(`${answer.statusCode} ${said}`.trim()));
    });
    asking.on('error', reject);
    asking.end(text);
  });
}

/** A page that is open hears news: its stream stays, and its words are thrown away. */
function hears(address: string, cookie: string, path: string): () => void {
  const asking = request(`${address}${path}`, { headers: { cookie } }, (answer) => answer.resume());
  asking.on('error', () => undefined);
  asking.end();
  return () => asking.destroy();
}

/** Megabytes that a process holds. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const waits = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Everybody at work for so many parts of so many seconds: each asks something every two seconds, with a page open. */
export async function atWork(
  { address, pid }: { address: string; pid: number },
  people: readonly (Someone & { cookie: string })[],
  { parts, seconds }: { parts: number; seconds: number },
): Promise<Loaded> {
  const times: number[] = [];
  const failed: string[] = [];
  const until = performance.now() + parts * seconds * 1000;
  const works = async (someone: Someone & { cookie: string }) => {
    const [course = ''] = someone.courses;
    const stop = hears(
      address,
      someone.cookie,
      someone.who === 'client' ? `/api/courses/${course}/events` : '/api/events',
    );
    await waits(Math.random() * 2_000);
    while (performance.now() < until) {
      const asked = nextOf(someone);
      const began = performance.now();
      const status = await ask(address, someone.cookie, asked).catch((error: Error) => error.message);
      times.push(performance.now() - began);
      if (status !== '200') failed.push(`${asked.method} ${asked.path}: ${status}`);
      await waits(1_000 + Math.random() * 2_000);
    }
    stop();
  };
  const memory: number[] = [];
  const measures = async () => {
    for (let part = 0; part < parts; part += 1) {
      await waits(seconds * 1000);
      memory.push(memoryOf(pid));
    }
  };
  await Promise.all([measures(), ...people.map(works)]);
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    failed,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    slowest: times.at(-1) ?? Number.NaN,
    memory,
  };
}
