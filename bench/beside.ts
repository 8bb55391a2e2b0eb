import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { type APostgres, aPostgres } from '#tests/postgres/a-postgres.ts';
import { type Child, type State, startChild, stateOf, stopChild } from './child.ts';
import { type Asking, loadBeside, loadCold, loadInTurns, type Measured, onePhq9 } from './load.ts';
import { courseId, fillRival, therapists } from './rival/fill-rival.ts';
import { type RivalItself, rivalItself } from './rival-itself.ts';
import {
  autosaving,
  listing,
  noteWords,
  noting,
  type Open,
  opening,
  openStand,
  type Stand,
  writing,
} from './stand.ts';

/** What is asked of Kith and of the rival, in turns. */
export const whatIsAsked = {
  phq9: 'submit a PHQ-9, scored and durable',
  trajectory: 'read a trajectory of 16',
  caseload: 'caseload of 40',
  note: 'draft and sign a note',
  autosave: 'keep what is typed of a note',
  cold: 'read a trajectory of a chart that was not opened since the start',
  beside: 'read a trajectory beside 8 writers',
} as const;
export type What = keyof typeof whatIsAsked;

/** What was asked of both, with how many hands. */
export interface Pair {
  what: What;
  hands: number;
  kith: Measured;
  rival: Measured;
  /** Of Kith, for one request: milliseconds of processor time. */
  processor: number;
}

export interface Beside {
  clients: number;
  pairs: Pair[];
  bare: Measured;
  idle: State;
  /** Milliseconds from the start of the process to serving. */
  started: number;
  disk: number;
  held: { p99: number; most: number };
  rivalItself: RivalItself;
}

/** The rival with as many clients and a PostgreSQL of its own. */
interface Rival {
  postgres: APostgres;
  child: Child;
}

async function openRival(clients: number): Promise<Rival> {
  const postgres = await aPostgres();
  await fillRival(postgres.url, clients, 16);
  return { postgres, child: await startChild('rival/rival.ts', { DATABASE_URL: postgres.url }) };
}

const read = 40;
const written = 60;

/** The same of the rival as of Kith. */
function askedOfRival(
  port: number,
): Record<'phq9' | 'trajectory' | 'caseload' | 'note' | 'autosave', Asking> {
  const typed = Array.from({ length: written }, () => newId());
  const course = (n: number) => courseId(read + (n % written));
  return {
    phq9: {
      port,
      cookie: '',
      next: (n) => ({ path: `/courses/${course(n)}/scores`, body: rivalSheet() }),
    },
    trajectory: { port, cookie: '', next: (n) => ({ path: `/courses/${courseId(n % read)}/scores` }) },
    caseload: { port, cookie: '', next: () => ({ path: `/caseload/${therapists.holder}` }) },
    note: {
      port,
      cookie: '',
      next: (n) => {
        const id = newId();
        return [
          { path: `/courses/${course(n)}/notes`, body: { id, body: noteWords } },
          { path: `/notes/${id}/sign`, body: {} },
        ];
      },
    },
    autosave: {
      port,
      cookie: '',
      next: (n) => {
        const body = { id: typed[n % written], body: `${noteWords}${Math.floor(n / written)}` };
        return { path: `/courses/${course(n)}/notes`, body };
      },
    },
  };
}

/** The sheet that Kith is sent, as the rival takes it. */
function rivalSheet() {
  const { body } = onePhq9('') as { body: { id: string; form: { answers: number[] } } };
  return { id: body.id, answers: body.form.answers };
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const settling = 1500;

/** So many notes are drafted and signed at most: sixteen in each course, the warm-up among them. */
export const mostNotes = 400;
/** The one session of each course whose notes one hand writes, as many as there are courses, the warm-up among them. */
const lastButOne = { session: 15, notes: written / 2 };

type Held = Beside['held'];

/** Kith beside the rival and the bare route on one stand. @param requests of each kind, with eight hands; a quarter with one */
export async function measureBeside(stand: Stand, requests: number): Promise<Beside> {
  const rival = await openRival(stand.clients);
  const bare = await startChild('bare.ts');
  const open = await openStand(stand);
  await new Promise((go) => setTimeout(go, settling));
  const idle = await stateOf(open.child);
  const itself = await rivalItself(rival.child, rival.postgres);
  const ofRival = askedOfRival(rival.child.port);
  const ofKith = {
    phq9: writing(open),
    trajectory: opening(open),
    caseload: listing(open),
    note: noting(open),
    autosave: autosaving(open),
  };
  const pairs: Pair[] = [];
  const held: Held[] = [];
  /** Its state, with how long the loop was held since it was last asked. */
  const stateNow = async () => {
    const state = await stateOf(open.child);
    if (state.held) held.push(state.held);
    return state;
  };
  const pair = async (what: keyof typeof ofKith, hands: number, count: number, asked = ofKith[what]) => {
    const before = (await stateOf(open.child)).processor ?? 0;
    const [kith, other] = await loadInTurns([asked, ofRival[what]], count, hands);
    const spent = ((await stateNow()).processor ?? 0) - before;
    if (kith && other) pairs.push({ what, hands, kith, rival: other, processor: spent / (2 * count) });
  };
  pairs.push({
    what: 'cold',
    hands: 1,
    kith: await loadCold(ofKith.trajectory, read),
    rival: await loadCold(ofRival.trajectory, read),
    processor: Number.NaN,
  });
  for (const what of ['trajectory', 'caseload', 'phq9'] as const) {
    await pair(what, 8, requests);
    await pair(what, 1, Math.ceil(requests / 4));
  }
  pairs.push(await readBeside(open, ofRival, requests));
  await stateNow();
  await pair('note', 8, Math.min(requests, mostNotes));
  await pair('note', 1, lastButOne.notes, noting(open, lastButOne.session));
  await pair('autosave', 8, Math.min(requests, mostNotes));
  const [bareWrite] = await loadInTurns(
    [{ port: bare.port, cookie: '', next: () => ({ path: '/entry', body: onePhq9('').body }) }],
    requests,
  );
  const { started } = open.child;
  await Promise.all([open.child, bare, rival.child].map(stopChild));
  await rival.postgres.stop();
  if (!bareWrite || held.length === 0) throw new Error('Nothing was measured.');
  const most = {
    p99: Math.max(...held.map(({ p99 }) => p99)),
    most: Math.max(...held.map((one) => one.most)),
  };
  return {
    clients: stand.clients,
    pairs,
    bare: bareWrite,
    idle,
    started,
    disk: sizeOf(stand.folder),
    held: most,
    rivalItself: itself,
  };
}

async function readBeside(
  open: Open,
  rival: ReturnType<typeof askedOfRival>,
  requests: number,
): Promise<Pair> {
  const how = { requests: Math.ceil(requests / 2), hands: 1, writers: 8 };
  const kith = await loadBeside(opening(open), writing(open), how);
  const other = await loadBeside(rival.trajectory, rival.phq9, how);
  return { what: 'beside', hands: how.hands, kith, rival: other, processor: Number.NaN };
}
