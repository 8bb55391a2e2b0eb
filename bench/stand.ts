import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { caller } from '#examples/caller.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { type Child, startChild, stopChild } from './child.ts';
import { fillWith, makeTherapist } from './fill.ts';
import { type Asking, onePhq9 } from './load.ts';

export const account = {
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

/** A service with so many clients, and the courses in it that are written to. */
export interface Stand {
  clients: number;
  folder: string;
  courses: readonly string[];
}

/** One therapist holds forty courses, a colleague sixty, and others the rest. */
export async function makeStand(clients: number): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const empty = await startChild('served.ts', { KITH_DATA: folder });
  await caller(`http://127.0.0.1:${empty.port}`).post('first', account);
  await stopChild(empty);
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const me = await installation.signIn.accountOf(account.email);
  if (!me) throw new Error('There is no account to measure with.');
  const names = (count: number) => Array.from({ length: count }, (_, n) => `Client ${n + 1}`);
  await fillWith(installation, me.id, names(caseload));
  const courses = await fillWith(installation, await makeTherapist(installation, colleague), names(written));
  for (let left = clients - caseload - written; left > 0; left -= caseload) {
    await fillWith(installation, newId(), names(Math.min(caseload, left)));
  }
  await closeInstallation(installation);
  return { clients, folder, courses };
}

/** A stand as it is served, with who holds its caseload and who writes to its courses. */
export interface Open {
  child: Child;
  port: number;
  holder: string;
  writer: string;
  course: (n: number) => string;
}

export async function openStand({ folder, courses }: Stand): Promise<Open> {
  const child = await startChild('served.ts', { KITH_DATA: folder });
  const { port } = child;
  const [holder, writer] = [await cookieOf(port, account), await cookieOf(port, colleague)];
  return { child, port, holder, writer, course: (n) => courses[n % courses.length] ?? '' };
}

/** A score is written to one of its courses after another. */
export const writing = ({ port, writer, course }: Open): Asking => ({
  port,
  cookie: writer,
  next: (n: number) => onePhq9(course(n)),
});

/** One of its courses is opened after another. */
export const opening = ({ port, writer, course }: Open): Asking => ({
  port,
  cookie: writer,
  next: (n: number) => ({ path: `/api/courses/${course(n)}` }),
});

async function cookieOf(port: number, { email, password }: { email: string; password: string }) {
  const who = caller(`http://127.0.0.1:${port}`);
  await who.post('sign-in', { email, password });
  return who.cookie();
}
