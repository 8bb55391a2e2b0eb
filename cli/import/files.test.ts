import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AClinic } from '#tests/a-clinic.ts';
import { kith } from '#tests/durability/kith-command.ts';

let clinic: AClinic;
let at: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  await clinic.member('Oskar', ['administrator']);
  await clinic.member('Ana', ['therapist']);
  at = mkdtempSync(join(tmpdir(), 'kith-files-'));
});
afterAll(async () => {
  await clinic.close();
  rmSync(at, { recursive: true, force: true });
});

const file = (name: string, text: string): string => {
  const path = join(at, name);
  writeFileSync(path, text);
  return path;
};

test('kith import tries CSV files, brings them with --confirm, and the same files twice bring nothing', async () => {
  const clients = file('clients.csv', 'client;name\nA1;Invented Person\n');
  const courses = file('courses.csv', 'course;client;therapist;began\nA1-A;A1;ana@example.org;03/04/2026\n');
  const { folder } = clinic.kith.installation.settings;
  const asked = ['import', '--clients', clients, '--courses', courses, '--data', folder];
  const nobody = await kith(asked);
  expect([nobody.code, nobody.said.includes('--as')]).toEqual([1, true]);
  const tried = await kith([...asked, '--as', 'oskar@example.org']);
  expect(tried.out).toMatch(
    /courses 2\twaits for an answer\t“began”\t03\/04\/2026 can be 2026-04-03 or 2026-03-04/,
  );
  expect(tried.out).toContain('Nothing was written.');
  const answered = [...asked, '--as', 'oskar@example.org', '--days', 'day-first', '--confirm'];
  const brought = await kith(answered);
  expect(brought.out).toMatch(/A course with Ana, under way since 2026-04-03/);
  expect(brought.out).toMatch(/Brought as run .*. Courses: 1/);
  const again = await kith(answered);
  expect([again.code, again.said.includes('No line can be brought')]).toEqual([1, true]);
  const [, run = ''] = /Brought as run (\S+)\. /.exec(brought.out) ?? [];
  const taking = ['import', '--take-out', run, '--data', folder, '--as', 'oskar@example.org'];
  expect((await kith(taking)).out).toContain('Nothing was taken out.');
  expect((await kith([...taking, '--confirm'])).out).toContain('It is taken out.');
  const twice = await kith([...taking, '--confirm']);
  expect([twice.code, twice.said.includes('taken out already')]).toEqual([1, true]);
  const none = await kith(['import', '--data', folder]);
  expect([none.code, none.said.includes('kith import --help')]).toEqual([1, true]);
});

test('kith import takes FHIR, and courses as CSV beside it', async () => {
  const { folder } = clinic.kith.installation.settings;
  const patient = { resourceType: 'Patient', id: 'f1', name: [{ text: 'Fern Invented' }] };
  const fhir = file('patients.ndjson', `${JSON.stringify(patient)}\n{"resourceType":"Observation"}\n`);
  const courses = file('of-fhir.csv', 'course,client,therapist,began\nF1-A,f1,ana@example.org,2026-03-04\n');
  const asked = ['import', '--fhir', fhir, '--courses', courses, '--data', folder];
  const tried = await kith([...asked, '--as', 'oskar@example.org']);
  expect(tried.out).toMatch(/bundle 2\tis left out/);
  expect(tried.out).toMatch(/clients 1\tcomes in/);
  const brought = await kith([...asked, '--as', 'oskar@example.org', '--confirm']);
  expect(brought.out).toMatch(/Brought as run .*. Courses: 1/);
});
