import { Worker } from 'node:worker_threads';
import type { BesideBefore } from '#core/lists/by-period/beside-before.ts';
import type { PlacesAndTeams } from '#core/lists/by-period/told-apart.ts';
import type { ServiceFigures } from '#core/lists/figures.ts';
import type { ResearchReady } from '#core/research/dataset.ts';
import type { NoteAsked } from '#core/research/note.ts';
import { engineOf } from '#server/db/engine.ts';
import type { Db } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { forgetFiguresKept } from './figures-kept.ts';

/** What the reading thread opens. */
export interface Opened {
  /** Where the database is, as its engine says it. */
  place: string;
  /** The file in the data folder that holds it; none where a server elsewhere does. */
  file: string | undefined;
  master: Uint8Array;
}

/** The file for research is given in two forms, and with a note of what was left out. */
export type ResearchFileKind = 'csv' | 'parquet' | 'note';

/** One of them, and of how many courses it is. */
export interface ResearchFile {
  courses: number;
  file: string | Uint8Array<ArrayBuffer>;
}

/** What is reckoned over every course of the service, and what comes of it. */
interface Answers {
  figures: ServiceFigures | null;
  'figures-csv': string;
  'beside-before': BesideBefore | null;
  research: ResearchReady;
  'research-file': ResearchFile | null;
}
export type Question =
  | { what: 'figures' | 'beside-before'; asOf: string; period: string | null; named: PlacesAndTeams }
  | { what: 'figures-csv'; asOf: string; named: PlacesAndTeams }
  | { what: 'research' }
  | { what: 'research-file'; as: ResearchFileKind; asked: NoteAsked }
  /** Nobody waits for it: what was opened is written down for the next start. */
  | { what: 'keep' };
export type Said = { id: number; answered: unknown } | { id: number; failed: unknown };

interface Here {
  db: Db;
  master: Buffer;
}

interface Waiting {
  done: (answered: unknown) => void;
  failed: (error: unknown) => void;
}

/** So long it waits for another question: it remembers what it opened, and takes memory meanwhile. */
const idleFor = 5 * 60_000;

/** A thread with a connection of its own to the database; begun when somebody asks, and gone when nobody does any more. */
class ReadingThread {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #gone: () => void;
  #asked = 0;
  #idle: NodeJS.Timeout | undefined;
  #isKept = false;
  readonly #file: string | undefined;
  #stays: 'open' | 'leaving' = 'open';

  constructor({ db, master }: Here, gone: () => void) {
    this.#gone = gone;
    const { place, file } = engineOf(db);
    this.#file = file;
    const workerData: Opened = { place, file, master };
    this.#thread = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData });
    this.#thread.unref();
    this.#thread.on('message', (said: Said) => {
      const waiting = this.#waiting.get(said.id);
      this.#waiting.delete(said.id);
      if ('answered' in said) waiting?.done(said.answered);
      else waiting?.failed(said.failed);
      if (this.#waiting.size > 0) return;
      if (this.#stays === 'leaving') void this.stop();
      else this.#rest();
    });
    // Out of memory, or broken otherwise: the next question gets another thread.
    this.#thread.on('error', (error) => void this.stop(error));
  }

  ask(question: Question): Promise<unknown> {
    clearTimeout(this.#idle);
    this.#asked += 1;
    const id = this.#asked;
    this.#isKept = question.what === 'keep';
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#thread.postMessage({ id, question });
    });
  }

  /** Once nobody waits it writes down what it opened, and then waits for another question. */
  #rest(): void {
    if (this.#isKept) this.#idle = setTimeout(() => void this.stop(), idleFor).unref();
    else void this.ask({ what: 'keep' }).catch(() => undefined);
  }

  /** Answers those who wait, and nobody else. */
  retire(): void {
    this.#stays = 'leaving';
    this.#gone();
    if (this.#waiting.size === 0) void this.stop();
  }

  async stop(why: unknown = AbortSignal.abort().reason): Promise<void> {
    clearTimeout(this.#idle);
    this.#gone();
    for (const { failed } of this.#waiting.values()) failed(why);
    this.#waiting.clear();
    await this.#thread.terminate();
    if (this.#stays === 'leaving') forgetFiguresKept(this.#file);
  }
}

const threads = new WeakMap<Db, ReadingThread>();

function left(db: Db, thread: ReadingThread): void {
  if (threads.get(db) === thread) threads.delete(db);
}

/** Ends the thread that reads this database, whoever waits for it. */
export const stopReadingApart = async (db: Db): Promise<void> => threads.get(db)?.stop();

/** Whoever asks next has another thread: what was read of a course that is gone stays in no memory, and in no file. */
export function readAnewApart(db: Db): void {
  forgetFiguresKept(engineOf(db).file);
  threads.get(db)?.retire();
}

const ask = whileUnchanged(
  ['course'],
  (question: Question, _here: Here) => JSON.stringify(question),
  async (db, question, here): Promise<unknown> => {
    // What is being written is committed first: the thread reads by a connection of its own, and sees nothing else.
    await db.connection().execute(async () => {});
    const thread: ReadingThread = threads.get(db) ?? new ReadingThread(here, () => left(db, thread));
    threads.set(db, thread);
    return thread.ask(question);
  },
);

/** Reads every course of the service beside the thread that answers; the answer is the same while no course is written to. */
export const readApart = <Name extends keyof Answers>(
  here: Here,
  question: Question & { what: Name },
): Promise<Answers[Name]> => ask(here.db, question, here) as Promise<Answers[Name]>;
