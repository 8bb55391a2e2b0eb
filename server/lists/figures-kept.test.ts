import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineOf } from '#server/db/engine.ts';
import { openColumns } from '#server/db/open.ts';
import { leavingNoTrace } from '#server/keeping/leave-no-trace.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { CoursesRead } from './courses-read.ts';

let clinic: AClinic;
let ana: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  for (let nth = 0; nth < 3; nth += 1) await clinic.course(ana);
});
afterAll(() => clinic.close());

const here = () => clinic.kith.installation;
const file = () => `${engineOf(here().db).file}.figures`;
const asAfterAStart = async (master = here().master) => {
  const { place, file: database } = engineOf(here().db);
  return new CoursesRead(await openColumns(place), master, database);
};

async function keptNow() {
  const read = await asAfterAStart();
  const rows = await read.figureRows();
  read.keep(1);
  return rows;
}

/** No row can be opened, and each begins as before. */
const closeRows = () =>
  sql`update course set figures = substr(figures, 1, 60) || '#', summary = '#'`.execute(here().db);

test('what was opened is there after a start, though no row is opened again', async () => {
  const rows = await keptNow();
  expect(rows).toHaveLength(3);
  const before = await here().db.selectFrom('course').select(['id', 'figures', 'summary']).execute();
  await closeRows();
  expect(await (await asAfterAStart()).figureRows()).toEqual(rows);
  for (const { id, figures, summary } of before)
    await here().db.updateTable('course').set({ figures, summary }).where('id', '=', id).execute();
});

test('a course that came since is opened, one told anew is read as it is now, and few are not written down', async () => {
  await keptNow();
  await clinic.course(ana);
  const read = await asAfterAStart();
  expect(await read.figureRows()).toHaveLength(4);
  const written = readFileSync(file());
  read.keep();
  expect(readFileSync(file())).toEqual(written);
  await here().db.updateTable('course').set({ figures: null }).execute();
  const [anew] = await (await asAfterAStart()).figureRows();
  expect(anew).toEqual((await read.figureRows())[0]);
});

test('it says nothing to whoever has not the key, and counts for nothing where it was changed', async () => {
  const rows = await keptNow();
  const written = readFileSync(file());
  expect(written.includes('not_chosen')).toBe(false);
  expect(written.includes(ana.id.slice(-12))).toBe(false);
  const other = Buffer.alloc(32, 1);
  await expect((await asAfterAStart(other)).figureRows()).rejects.toThrow();
  expect(await (await asAfterAStart()).figureRows()).toEqual(rows);
});

test('once something is taken out of the database for good, nothing of it is kept here either', async () => {
  await keptNow();
  expect(existsSync(file())).toBe(true);
  await leavingNoTrace(here(), async () => undefined);
  expect(existsSync(file())).toBe(false);
});
