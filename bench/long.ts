import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { type Caller, caller } from '#examples/caller.ts';
import { writeLongCourse } from '#examples/long-course.ts';
import { startKith, stopChild } from './child.ts';
import { type Held, measureHeld } from './held/long-course.ts';
import { load, onePhq9 } from './load.ts';

export interface Long {
  facts: number;
  /** Milliseconds, the median. */
  emptyOpen: number;
  open: number;
  emptyWrite: number;
  write: number;
  /** How long the loop was held by what takes long. */
  held: Held[];
}

const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
const asked = { sessions: 16, factsASession: 60, words: 5000, lastNote: 'signed' } as const;

async function openCourse(therapist: Caller, name: string): Promise<string> {
  const client = { name, born: '1990-01-01' };
  const { id } = await therapist.post<{ id: string }>('courses', {
    id: newId(),
    on: '2026-01-01',
    client,
    protocol,
  });
  return id;
}

/** How much longer the server takes for a long course than for one just opened. */
export async function measureLong(account: Record<string, string>): Promise<Long> {
  const child = await startKith(mkdtempSync(join(tmpdir(), 'kith-long-')));
  const therapist = caller(`http://127.0.0.1:${child.port}`);
  await therapist.post('first', account);
  const empty = await openCourse(therapist, 'Just opened');
  const long = await openCourse(therapist, 'Long');
  const { facts } = await writeLongCourse(therapist, long, asked);
  const cookie = therapist.cookie();
  const opening = (course: string) =>
    load({ port: child.port, cookie, next: () => ({ path: `/api/courses/${course}` }) }, 300, 1);
  const writing = (course: string) => load({ port: child.port, cookie, next: () => onePhq9(course) }, 100, 1);
  const measured = {
    facts,
    emptyOpen: (await opening(empty)).p50,
    open: (await opening(long)).p50,
    emptyWrite: (await writing(empty)).p50,
    write: (await writing(long)).p50,
    held: await measureHeld(child, therapist, long),
  };
  await stopChild(child);
  return measured;
}
