import { v7 as newId } from 'uuid';
import { caller } from '#examples/caller.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { type Child, startKith } from './child.ts';
import { fillWith, makeTherapist } from './fill.ts';
import { type Asking, onePhq9 } from './load.ts';
import { namedService } from './named-service.ts';
import { Pages } from './page.ts';

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
  /** Those that are written to. */
  courses: readonly string[];
  /** Those of the caseload that is listed, which are only read. */
  read: readonly string[];
}

/** One therapist holds forty courses, a colleague sixty, and others the rest. */
export async function makeStand(clients: number): Promise<Stand> {
  const folder = await namedService('kith-bench-', account);
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const me = await installation.signIn.accountOf(account.email);
  if (!me) throw new Error('There is no account to measure with.');
  const names = (count: number) => Array.from({ length: count }, (_, n) => `Client ${n + 1}`);
  const whole = { scores: 16, sessions: 16 };
  const read = await fillWith(installation, me.id, names(caseload), whole);
  const courses = await fillWith(
    installation,
    await makeTherapist(installation, colleague),
    names(written),
    whole,
  );
  for (let left = clients - caseload - written; left > 0; left -= caseload) {
    await fillWith(installation, newId(), names(Math.min(caseload, left)));
  }
  await closeInstallation(installation);
  return { clients, folder, courses, read };
}

/** A stand as it is served, with who holds its caseload and who writes to its courses. */
export interface Open {
  child: Child;
  port: number;
  holder: string;
  writer: string;
  course: (n: number) => string;
  read: (n: number) => string;
}

export async function openStand({ folder, courses, read }: Stand): Promise<Open> {
  const child = await startKith(folder);
  const { port } = child;
  const [holder, writer] = [await cookieOf(port, account), await cookieOf(port, colleague)];
  return { child, port, holder, writer, course: (n) => nth(courses, n), read: (n) => nth(read, n) };
}

const nth = (ids: readonly string[], n: number) => ids[n % ids.length] ?? '';

/** A score is written to one of its courses after another. */
export const writing = ({ port, writer, course }: Open): Asking => ({
  port,
  cookie: writer,
  pages: new Pages(),
  next: (n: number) => onePhq9(course(n)),
});

/** One of the courses with sixteen scores is opened after another. */
export const opening = ({ port, holder, read }: Open): Asking => ({
  port,
  cookie: holder,
  next: (n: number) => ({ path: `/api/courses/${read(n)}` }),
});

/** The caseload of forty. */
export const listing = ({ port, holder }: Open): Asking => ({
  port,
  cookie: holder,
  next: () => ({ path: '/api/caseload' }),
});

/** About as much as one writes of a session. */
export const noteWords = 'She came in tired, and said that the evenings are the longest. '.repeat(12);

/** A note is drafted and signed, of one session of one course after another: sixteen of each course, and no more. @param from the first of the sessions */
export const noting = ({ port, writer, course }: Open, from = 1): Asking => ({
  port,
  cookie: writer,
  pages: new Pages(),
  next: (n: number) => {
    const act = (name: string, form: unknown) => ({
      path: `/api/courses/${course(n)}/acts/${name}`,
      body: { id: newId(), form },
    });
    const session = Math.floor(n / written) + from;
    return [
      act('draftNote', { session, text: noteWords, version: 0 }),
      act('signNote', { session, version: 1 }),
    ];
  },
});

/** The last session of each course, of which no note is signed here. */
const beingWritten = 16;

/** What is typed of a note is kept as it grows, of one course after another. */
export const autosaving = ({ port, writer, course }: Open): Asking => ({
  port,
  cookie: writer,
  pages: new Pages(),
  next: (n: number) => {
    const version = Math.floor(n / written);
    const form = { session: beingWritten, text: `${noteWords}${version}`, version };
    return { path: `/api/courses/${course(n)}/acts/draftNote`, body: { id: newId(), form } };
  },
});

async function cookieOf(port: number, { email, password }: { email: string; password: string }) {
  const who = caller(`http://127.0.0.1:${port}`);
  await who.post('sign-in', { email, password });
  return who.cookie();
}
