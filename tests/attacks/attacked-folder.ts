import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { appendEntry } from '#server/chains/entries.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { inventedSheets, sheetForm } from '#tests/a-sheet-form.ts';
import { quickPasswords } from '#tests/quick-passwords.ts';
import { teachSeal } from './in-sql.ts';

/** A clinic's data folder as it stands after work, an earlier copy of it, and what was kept elsewhere meanwhile. */
export interface Prepared {
  folder: string;
  /** The same folder some entries, looks, members and letters earlier. */
  earlier: string;
  /** A line of “kith checkpoint” printed between the two, and one printed last. */
  lines: readonly [before: string, after: string];
  courses: readonly [long: string, short: string];
  people: { ana: string; tom: string; ruth: string; max: string };
}

/** Two courses, five people, a pair, looks, letters, invitations, settings and lines of audit; nobody is real. */
export async function prepare(): Promise<Prepared> {
  const root = mkdtempSync(join(tmpdir(), 'kith-attacks-'));
  const [folder, earlier] = [join(root, 'now'), join(root, 'earlier')];
  const clinic = await AClinic.open();
  const { installation } = clinic.kith;
  const ana = await clinic.member('Ana', ['therapist']);
  const tom = await clinic.member('Tom', ['therapist']);
  const ruth = await clinic.member('Ruth', ['supervisor']);
  const max = await clinic.member('Max', ['manager']);
  await clinic.supervises(ruth, ana);
  const leila = await clinic.course(ana);
  const helena = clinic.kith.visitor();
  await helena.post('/api/sign-in', { email: 'helena@example.org', password: 'grey otters hum at dusk' });
  const omar = await ownForm(clinic, helena, tom);
  await ana.put('/api/away', { away: [{ from: '2036-01-01', to: '2036-01-08' }] });
  await clinic.joins(leila.client, 'Leila');
  await clinic.does(ana, leila.id, 'refuseConsent', { item: 'recording' });
  await clinic.does(ana, leila.id, 'keepPrivateNote', { text: 'Tired today.' });
  await clinic.does(ana, leila.id, 'raiseAlarm', { words: 'Sounded flat.' });
  for (const text of ['Rang at noon.', 'Better than Monday.'])
    await clinic.does(ana, leila.id, 'keepPrivateNote', { text });
  await clinic.does(tom, omar.id, 'keepPrivateNote', { text: 'Asked for the garden.' });
  const written = (what: string) =>
    inSharedCommit(installation, (transaction) =>
      appendEntry(installation, transaction, 'audit', { what, who: max.id, about: ana.id }),
    );
  await written('signed-in');
  const before = JSON.stringify((await writeCheckpoint(installation)).line);
  installation.headsFile.close();
  copyClosed(installation.settings.folder, earlier);
  for (const text of ['Slept through.', 'Told her sister.', 'Cooked for two.'])
    await clinic.does(ana, leila.id, 'keepPrivateNote', { text });
  await ruth.get(`/api/courses/${leila.id}`);
  await tom.post(`/api/courses/${leila.id}/emergency`, { reason: 'Ana is ill and the client rang.' });
  await tom.get(`/api/courses/${leila.id}`);
  await clinic.kith.visitor().post('/api/password/forgot', { email: 'ana@example.org' });
  await helena.post('/api/invitations', {
    kind: 'member',
    name: 'Nobody Yet',
    email: 'yet@example.org',
    roles: ['therapist'],
  });
  const settings = (await helena.get('/api/settings')).body;
  await helena.put('/api/settings', { ...settings, zone: 'Europe/Lisbon' });
  for (const what of ['roles-changed', 'sign-in-failed']) await written(what);
  const after = JSON.stringify((await writeCheckpoint(installation)).line);
  copyClosed(installation.settings.folder, folder);
  await clinic.close();
  const people = { ana: ana.id, tom: tom.id, ruth: ruth.id, max: max.id };
  return { folder, earlier, lines: [before, after], courses: [leila.id, omar.id], people };
}

/** A course under a protocol of the service’s own, with all that a form of therapy adds to a chart. */
async function ownForm(clinic: AClinic, administrator: Visitor, therapist: Someone): Promise<{ id: string }> {
  const { id, edition, name, defaultPreset: preset } = sheetForm;
  const file = JSON.stringify({ id, edition, name, extends: 'ipt 2026.1', sheets: inventedSheets });
  await administrator.post('/api/protocols', { file });
  const { body } = await therapist.post<{ id: string }>('/api/courses', {
    id: crypto.randomUUID(),
    client: { name: 'Omar Aziz', born: '1991-05-17' },
    protocol: { id, edition, preset, sessions: 16, minutes: 50 },
  });
  const does = (act: string, form: object) => clinic.does(therapist, body.id, act, form);
  await does('writeSheet', { sheet: 'everything', fields: { story: 'Nobody asks' } });
  await does('offerTracker', { tracker: 'srm-5' });
  const now = clinic.kith.installation.now().getTime();
  const [today, inAMonth] = [0, 30].map((days) =>
    new Date(now + days * 86_400_000).toISOString().slice(0, 10),
  );
  await does('noteTracker', { tracker: 'srm-5', day: today, fields: { sleep: 4 } });
  const vera = await does('bringBeside', { role: 'partner', name: 'Vera', tie: 'his wife' });
  for (const whose of ['client', 'self'])
    await does('recordBesideConsent', { beside: vera, whose, to: ['meetings'], how: 'spoken' });
  const meeting = { which: 'other', minutes: 50, with: [vera], clientThere: 'there', why: 'To plan' };
  await does('planMeeting', { ...meeting, at: `${inAMonth}T10:00` });
  return body;
}

/** A copy whose log is folded in, as after a clean stop. */
function copyClosed(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const database = new Database(join(to, 'kith.db'));
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/** Prepares a folder before the tests of a file, and takes it away after them. */
export function preparedOnce(take: (prepared: Prepared) => void): void {
  let root = '';
  beforeAll(async () => {
    const prepared = await prepare();
    root = dirname(prepared.folder);
    take(prepared);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
}

/** The same, and a copy of its own for each test. */
export function onACopyEach(take: (folder: Attacked, prepared: Prepared) => void): void {
  let from: Prepared | undefined;
  let folder: Attacked | undefined;
  preparedOnce((prepared) => {
    from = prepared;
  });
  beforeEach(() => {
    if (!from) throw new Error('The folder is prepared before the tests.');
    folder = new Attacked(from.folder);
    take(folder, from);
  });
  afterEach(() => folder?.remove());
}

/** A copy of a prepared folder for one attack. */
export class Attacked {
  readonly folder: string;

  constructor(from: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'kith-attacked-'));
    cpSync(from, this.folder, { recursive: true });
  }

  file = (name: string) => join(this.folder, name);

  /** Every byte that the folder holds, by the name of the file. */
  bytes(): Map<string, string> {
    return new Map(
      readdirSync(this.folder).map((name) => [name, readFileSync(this.file(name)).toString('base64')]),
    );
  }

  /** With the database in hand, past the triggers, which stand again afterwards as if nothing had been. */
  withDatabase(use: (database: InstanceType<typeof Database>) => void): void {
    const database = new Database(this.file('kith.db'));
    teachSeal(database, this.folder);
    const triggers = database
      .prepare<[], { name: string; sql: string }>(
        `select name, sql from sqlite_master where type = 'trigger'`,
      )
      .all();
    for (const { name } of triggers) database.exec(`drop trigger ${name}`);
    use(database);
    for (const { sql } of triggers) database.exec(sql);
    database.close();
  }

  /** With the database in hand, and nothing put back. */
  plainly(use: (database: InstanceType<typeof Database>) => void): void {
    const database = new Database(this.file('kith.db'));
    database.unsafeMode();
    use(database);
    database.close();
  }

  ask(query: string): unknown {
    const database = new Database(this.file('kith.db'), { readonly: true });
    teachSeal(database, this.folder);
    try {
      return database.prepare(query).raw().all();
    } finally {
      database.close();
    }
  }

  async opened<Result>(use: (installation: Installation) => Promise<Result>): Promise<Result> {
    const installation = await openInstallation(readSettings({}, { folder: this.folder }), {
      passwords: quickPasswords,
      log: pino({ level: 'silent' }),
    });
    try {
      return await use(installation);
    } finally {
      await closeInstallation(installation);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
