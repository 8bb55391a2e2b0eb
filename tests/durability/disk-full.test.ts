import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseFile } from '#server/db/database-files.ts';
import { hasWholeReserve, makeReserve, releaseReserve, reserveIn } from '#server/disk/reserve.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { type Answer, aFirstVisit, aPassword } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { AServedKith } from './a-served-kith.ts';
import { kith } from './kith-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-full-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const protocol = { id: 'ipt', edition: '2026.1', preset: 'standard-16', sessions: 16, minutes: 50 };
const alarm = { words: 'Rang and said that she cannot go on.' };
/** Another sheet each time: the same one twice is one. */
let sheets = 0;
const itemNine = () => {
  sheets += 1;
  const answers = [...Array.from({ length: 8 }, (_, n) => (sheets >> (2 * n)) & 3), 3];
  return { instrument: 'phq-9', answers };
};

interface AtDoor {
  get: (path: string) => Promise<Pick<Answer, 'status' | 'body'>>;
  post: (path: string, body: unknown) => Promise<Pick<Answer, 'status' | 'body'>>;
}

/** What somebody can do in a course, through a served Kith or one in this process. */
const handsOf = (who: AtDoor, course: string, api = '') => {
  const act = (name: string, form: unknown) =>
    who.post(`${api}courses/${course}/acts/${name}`, { id: newId(), form });
  return {
    writes: (words = 18_000) => act('keepPrivateNote', { text: 'x'.repeat(words) }),
    raisesAlarm: () => act('raiseAlarm', alarm),
    answers: () => act('answerMeasure', itemNine()),
    reads: () => who.get(`${api}courses/${course}`),
  };
};

/** What becomes of a file that grows beyond a limit of so many kilobytes. */
function grownBeyond(limit: number): string {
  const file = join(folder, 'grown');
  const script = `try { fs.writeFileSync('${file}', Buffer.alloc(${limit * 1024 + 1})) } catch (e) { console.log(e.code) }`;
  const args = ['-c', `ulimit -f ${limit}; exec "$0" -e "$1"`, process.execPath, script];
  const said = execFileSync('bash', args).toString().trim();
  rmSync(file, { force: true });
  return said;
}

test('where no file may grow beyond a limit, what is not pressing is refused early; reading, sign-in and alarms go on', async () => {
  const limit = 1500;
  expect(grownBeyond(limit)).toBe('EFBIG');
  const served = await AServedKith.start(folder, { under: `ulimit -f ${limit}` });
  try {
    const therapist = await served.named();
    const client = { name: 'Leila Haddad', born: '1991-05-17' };
    const opened = await therapist.post<{ id: string }>('courses', { id: newId(), client, protocol });
    const hands = handsOf(therapist, opened.body.id);
    const ready = async () => {
      await new Promise((go) => setTimeout(go, 1_100));
      const answer = await fetch(`${served.address}/health/ready`);
      return [answer.status, await answer.json()];
    };
    expect(await ready()).toMatchObject([200, { ready: 'yes', database: 'writable' }]);
    let recorded = 0;
    let last = await hands.writes();
    for (; last.status === 200 && recorded < 500; recorded += 1) last = await hands.writes();
    expect([recorded > 5, whyAnswered(last)]).toEqual([true, '507 disk-full']);
    expect(whyAnswered(await therapist.post('courses', {}))).toBe('507 disk-full');
    for (let round = 0; round < 2; round += 1) {
      const { email } = aFirstVisit;
      const signedIn = served.visitor();
      const went = [
        await hands.raisesAlarm(),
        await hands.answers(),
        await hands.reads(),
        await signedIn.post('sign-in', { email, password: aPassword }),
      ];
      expect(went.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect((await signedIn.get('here')).body).toMatchObject({ room: 'full' });
      expect((await hands.writes()).status).toBe(507);
    }
    expect(await ready()).toMatchObject([503, { ready: 'no', disk: 'full' }]);
    expect((await fetch(`${served.address}/health/live`)).status).toBe(200);
    expect(served.said).toContain('There is little room left on the disk');
  } finally {
    expect(await served.stop()).toBe(0);
  }
  const { code, out } = await kith(['verify', '--data', folder]);
  expect([code, out]).toEqual([0, expect.stringContaining('All is as it was written')]);
}, 180_000);

test('the reserve is given back slice by slice, so that a program beside Kith takes one at most, and says that it is not whole', () => {
  const mega = 1024 * 1024;
  const size = () => statSync(reserveIn(folder)).size;
  expect(makeReserve(folder, mega)).toBe('made');
  expect([hasWholeReserve(folder), size()]).toEqual([true, mega]);
  let slices = 0;
  for (; releaseReserve(folder, mega / 8); slices += 1) expect(hasWholeReserve(folder)).toBe(false);
  expect([slices, size()]).toEqual([8, 0]);
  expect(makeReserve(folder, mega)).toBe('made');
  expect(hasWholeReserve(folder)).toBe(true);
});

/** As a disk that has no page left for this database. */
async function fullUp({ kith: { installation } }: AClinic): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(installation.db);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 2}`).execute(installation.db);
}
const roomAgain = ({ kith: { installation } }: AClinic) =>
  sql.raw('pragma max_page_count = 1000000').execute(installation.db);

test('a full disk gives back the reserve, which is left to what is pressing, and is kept anew once there is room', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const clinic = await AClinic.open();
  const { disk, db, settings } = clinic.kith.installation;
  const ana = await clinic.member('Ana', ['therapist']);
  const { id } = await clinic.course(ana);
  const hands = handsOf(ana, id, '/api/');
  await disk.keepReserve(db);
  const whole = statSync(reserveIn(settings.folder)).size;
  expect(whole).toBeGreaterThan(1_000_000);
  await fullUp(clinic);
  let last = await hands.writes();
  while (last.status === 200) last = await hands.writes();
  expect(whyAnswered(last)).toBe('507 disk-full');
  expect(statSync(reserveIn(settings.folder)).size).toBeLessThan(whole);
  await roomAgain(clinic);
  expect((await hands.writes()).status, 'the room that was given back is not for this').toBe(507);
  expect((await hands.raisesAlarm()).status).toBe(200);
  expect((await hands.answers()).status).toBe(200);
  vi.advanceTimersByTime(2_000);
  expect((await hands.writes()).status).toBe(200);
  expect(statSync(reserveIn(settings.folder)).size).toBe(whole);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  await clinic.close();
});

test('a folder that may only be read is read; looks are held and written down later, and what is refused says why', async () => {
  const clinic = await AClinic.open();
  const { installation } = clinic.kith;
  const ana = await clinic.member('Ana', ['therapist']);
  const { id } = await clinic.course(ana);
  const hands = handsOf(ana, id, '/api/');
  const looks = async () =>
    (await installation.db.selectFrom('look').select('at').execute()).map(({ at }) => at);
  await sql`pragma query_only = 1`.execute(installation.db);
  await expect(sql`delete from attempt`.execute(installation.db)).rejects.toMatchObject({
    code: 'SQLITE_READONLY',
  });
  const before = await looks();
  const at = installation.now().toISOString();
  expect((await hands.reads()).status).toBe(200);
  expect((await ana.get('/api/caseload')).status).toBe(200);
  const refused = [await hands.writes(), await hands.raisesAlarm()];
  const signIn = await clinic.kith
    .visitor()
    .post('/api/sign-in', { email: 'ana@example.org', password: aPassword });
  expect([...refused, signIn].map(whyAnswered)).toEqual(['507 disk-full', '507 disk-full', '507 disk-full']);
  expect(await looks()).toEqual(before);
  await sql`pragma query_only = 0`.execute(installation.db);
  await clinic.kith.later(11 * 60_000);
  expect((await hands.reads()).status).toBe(200);
  const written = (await looks()).slice(before.length);
  expect(written).toHaveLength(3);
  expect(written.filter((one) => one === at)).toHaveLength(2);
  expect((await verify(installation)).wrong).toEqual([]);
  await clinic.close();
});

test('a log that cannot be written ends nothing', async () => {
  expect(() => execFileSync('bash', ['-c', 'echo full > /dev/full'], { stdio: 'ignore' })).toThrow();
  const talks = 'setTimeout(() => console.log("told"), 100)';
  const served = await AServedKith.start(folder, {
    log: '/dev/full',
    environment: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(talks)}` },
  });
  await served.named();
  expect(served.isRunning).toBe(true);
  expect(await served.stop()).toBe(0);
  const log = new URL('../../server/log.ts', import.meta.url).href;
  const tells = `import('${log}').then(({ serviceLog }) => serviceLog().error('told'))`;
  const told = spawnSync('bash', ['-c', 'exec "$0" -e "$1" > /dev/full', process.execPath, tells], {
    timeout: 20_000,
  });
  expect([told.status, String(told.stderr)]).toEqual([0, '']);
});

test('a backup that finds no room ends in a sentence and leaves nothing behind', async () => {
  const clinic = await AClinic.open();
  await clinic.course(await clinic.member('Ana', ['therapist']));
  const { folder: data } = clinic.kith.installation.settings;
  const limit = 100;
  await sql`pragma wal_checkpoint(truncate)`.execute(clinic.kith.installation.db);
  expect(statSync(databaseFile(data)).size).toBeGreaterThan(limit * 1024);
  const before = readdirSync(data);
  expect(grownBeyond(limit)).toBe('EFBIG');
  const { recipient } = await newIdentity();
  const command = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));
  const file = join(folder, 'all.backup');
  const args = ['backup', file, '--data', data, '--recipient', recipient];
  const limited = ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, command, ...args];
  const made = spawnSync('bash', limited, { encoding: 'utf8', timeout: 30_000 });
  expect([made.status, made.stderr]).toEqual([1, expect.stringMatching(/^The disk .* full.*\n$/)]);
  expect([readdirSync(folder), readdirSync(data)]).toEqual([[], before]);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  await clinic.close();
});
