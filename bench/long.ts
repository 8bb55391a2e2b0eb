import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { type Caller, caller } from '#examples/caller.ts';
import { startChild, stopChild } from './child.ts';
import { load, onePhq9 } from './load.ts';

export interface Long {
  facts: number;
  /** Milliseconds, the median. */
  emptyOpen: number;
  open: number;
  emptyWrite: number;
  write: number;
}

const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
const perSession = 60;

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

/** Writes sixteen sessions of sixty facts, with forty people, sixty events and one very long note. */
async function writeLong(therapist: Caller, course: string): Promise<number> {
  let facts = 1;
  const does = async (name: string, on: string, form: unknown, id: string = newId()) => {
    ({ seq: facts } = await therapist.act(course, { name, id, on, form }));
    return id;
  };
  const people: string[] = [];
  for (let n = 1; n <= 40; n += 1)
    people.push(await does('addPerson', '2026-01-02', { displayName: `Person ${n}`, ring: n % 4 }));
  for (let n = 1; n <= 60; n += 1) {
    const date = `2025-${String((n % 12) + 1).padStart(2, '0')}`;
    await does('addEvent', '2026-01-02', {
      date,
      kind: 'other',
      what: `Event ${n}`,
      people: [people[n % 40]],
    });
  }
  const analysisId = await does('startAnalysis', '2026-01-03', {
    title: 'A long one',
    date: '2026-01-02',
    personIds: [people[0]],
  });
  const turns = Array.from({ length: 30 }, (_, n) => ({
    speaker: n % 2 ? 'me' : 'other',
    words: `Line ${n + 1} of what was said`,
    iMeant: 'Something else',
  }));
  await does('writeTurns', '2026-01-03', { analysisId, turns });
  for (let session = 1; session <= 16; session += 1) {
    const on = new Date(Date.UTC(2026, 0, 5 + 7 * session)).toISOString().slice(0, 10);
    await does('holdSession', on, { minutes: 50, format: 'in_person' });
    await does('draftNote', on, {
      session,
      text: session === 1 ? 'word '.repeat(5000) : 'A note.',
      version: 0,
    });
    await does('signNote', on, { session, version: 1 });
    for (let n = 0; n < perSession - 3; n += 1) {
      if (n % 2) await does('markTechnique', on, { session, technique: 'T-09', about: `Moment ${n}` });
      else
        await does('linkMood', on, {
          session,
          direction: 'event_to_mood',
          what: `Moment ${n}`,
          moodBefore: 5,
          moodAfter: 4,
        });
    }
  }
  return facts;
}

/** How much longer the server takes for a long course than for one just opened. */
export async function measureLong(account: Record<string, string>): Promise<Long> {
  const child = await startChild('served.ts', mkdtempSync(join(tmpdir(), 'kith-long-')));
  const therapist = caller(`http://127.0.0.1:${child.port}`);
  await therapist.post('first', account);
  const empty = await openCourse(therapist, 'Just opened');
  const long = await openCourse(therapist, 'Long');
  const facts = await writeLong(therapist, long);
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
  };
  await stopChild(child);
  return measured;
}
