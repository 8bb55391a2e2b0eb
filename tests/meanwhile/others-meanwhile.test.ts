import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBundle } from '#bench/held/a-bundle.ts';
import { writeRows } from '#bench/many-rows.ts';
import { backUpInto } from '#server/backups/into-folder.ts';
import { leavingNoTrace } from '#server/keeping/leave-no-trace.ts';
import { stopReadingApart } from '#server/lists/read-apart.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import type { Someone } from '#tests/a-clinic.ts';
import { MovingClinic } from '#tests/examples/moves-in.ts';
import { meanwhile } from './answered-meanwhile.ts';

/**
 * Whoever asks for something long holds up nobody else: what takes long is done in a thread of its own, or in pieces between
 * which others are answered. For how many milliseconds at most, bench/HELD.md says.
 */
const courses = 60;
let moving: MovingClinic;
let max: Someone;
let ana: Someone;
let backups: string;
beforeAll(async () => {
  moving = await MovingClinic.open(courses);
  max = await moving.clinic.member('Max', ['manager']);
  ana = await moving.clinic.member('Ana', ['therapist']);
  backups = mkdtempSync(join(tmpdir(), 'kith-meanwhile-'));
});
afterAll(async () => {
  await moving.clinic.close();
  rmSync(backups, { recursive: true, force: true });
});

const kith = () => moving.clinic.kith;
const asks = (who: Someone, path: string) =>
  meanwhile(kith(), async () =>
    kith().app.request(path, { headers: { host: 'localhost', cookie: who.cookie } }),
  );

test.each(['/api/service', '/api/service/csv', '/api/research'])(
  '%s is reckoned in a thread that is begun for it, and others are answered meanwhile',
  async (path) => {
    await stopReadingApart(kith().installation.db);
    await moving.clinic.course(ana);
    const { done, threads, answered } = await asks(max, path);
    expect(done.status).toBe(200);
    expect(threads).toBe(1);
    expect(answered).toBeGreaterThanOrEqual(3);
  },
);

test('so is a letter as PDF', async () => {
  const { id } = await moving.clinic.course(ana);
  const act = newId();
  const words = 'Dear Leila, you came every week. '.repeat(60);
  const written = { id: act, form: { kind: 'ending_summary', words } };
  expect((await ana.post(`/api/courses/${id}/acts/writeLetter`, written)).status).toBe(200);
  const { done, answered } = await asks(ana, `/api/courses/${id}/letters/${act}.pdf`);
  expect(done.status).toBe(200);
  expect(answered).toBeGreaterThanOrEqual(3);
});

test('so is a backup, whose thread ends with it', async () => {
  const whom = { passphrase: 'a passphrase for this test', work: 10 };
  const { done, threads, answered } = await meanwhile(kith(), () =>
    backUpInto(kith().installation, { to: backups, whom }),
  );
  expect(done.facts).toBeGreaterThan(0);
  expect(threads).toBe(1);
  expect(answered).toBeGreaterThanOrEqual(3);
});

test('so is the database once something was taken out of it', async () => {
  const { threads, answered } = await meanwhile(kith(), () =>
    leavingNoTrace(kith().installation, async () => undefined),
  );
  expect(threads).toBe(1);
  expect(answered).toBeGreaterThanOrEqual(3);
});

test('a clinic that moves in, lets others in between one course and the next', async () => {
  const byCsv = await meanwhile(kith(), () => moving.tries({ days: 'day_first', mends: [], people: [] }));
  expect(byCsv.done.lines.length).toBeGreaterThan(courses);
  expect(byCsv.answered).toBeGreaterThanOrEqual(courses);
});

test('a Bundle of FHIR is read in pieces, however little comes of it', async () => {
  // Patients of whom nothing happened bring no course, so that reading is all there is.
  const form = new FormData();
  form.set('bundle', new Blob([aBundle('ana@example.org', 12_000, 0)]), 'bundle.json');
  const { done, answered } = await meanwhile(kith(), () => moving.oskar.post('/api/moving-in/trial', form));
  expect(done.status).toBe(200);
  expect(answered).toBeGreaterThanOrEqual(5);
});

test('a list of two hundred courses is read some at a time', async () => {
  const { id } = await moving.clinic.course(ana);
  const holder = await moving.clinic.member('Rubyheld', ['therapist']);
  await writeRows(kith().installation, id, Array(5).fill(holder.id), 200);
  const { done, answered } = await meanwhile(kith(), () => coursesHeldBy(kith().installation, [holder.id]));
  expect(done.length).toBe(200);
  expect(answered).toBeGreaterThanOrEqual(5);
});
