import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { kith } from '#tests/durability/kith-command.ts';

let clinic: AClinic;
let course: string;
let folder: string;
let out: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  out = mkdtempSync(join(tmpdir(), 'kith-out-'));
  folder = clinic.kith.installation.settings.folder;
  const ana = await clinic.member('Ana', ['therapist']);
  course = (await clinic.course(ana)).id;
  await clinic.does(ana, course, 'raiseAlarm', { words: 'Sounded flat.' });
});
afterAll(async () => {
  await clinic.close();
  rmSync(out, { recursive: true, force: true });
});

test('an unknown command suggests the one that was meant, and is wrong usage', async () => {
  const ended = await kith(['verfy']);
  expect(ended.code).toBe(2);
  expect(ended.said).toContain('Did you mean verify?');
});

test('help teaches with examples and lists every setting', async () => {
  const { code, out: help } = await kith(['serve', '--help']);
  expect(code).toBe(0);
  for (const setting of [
    'HOST',
    'PORT',
    'KITH_DATA',
    'KITH_URL',
    'KITH_SMTP_URL',
    'KITH_KEY',
    'KITH_KEY_FILE',
    'KITH_PASSPHRASE_FILE',
    'Examples:',
  ]) {
    expect(help).toContain(setting);
  }
});

test('answers are given as a JSON array, null for missing', async () => {
  expect((await kith(['score', 'phq-9', '[2,1,3,2,1,2,1,0,0]'])).out).toContain('12 (moderate)');
  const { out } = await kith(['score', 'phq-9', '[2,1,3,2,null,2,1,0,0]', '--json']);
  expect(JSON.parse(out)).toMatchObject({ status: 'prorated', total: 12, answered: 8, missing: 1 });
  expect(await kith(['score', 'phq-9', '[2,1'])).toMatchObject({ code: 1 });
});

test('answers are scored in words or in JSON', async () => {
  const { out: words } = await kith(['score', 'phq-9', '2,1,3,2,1,2,1,0,']);
  expect(words).toContain('14 (moderate)');
  expect(words).toContain('A question about safety was not answered');
  expect(words).toContain('Kurt Kroenke');
  const { out: parts } = await kith(['score', 'mspss', '7 7 4 4 7 2 3 4 2 7 5 3']);
  expect(parts).toContain('Significant other 7, Family 4.25, Friends 2.5');
  const { out: json } = await kith(['score', 'PHQ9', '2,1,3,2,1,2,1,0,1', '--json']);
  expect(JSON.parse(json)).toMatchObject({ total: 13, riskItems: [{ item: 9, value: 1 }] });
});

test('bad answers, an unknown instrument and missing arguments end with a sentence and their code', async () => {
  const [bad, unknown, missing] = await Promise.all([
    kith(['score', 'phq-9', '2,1,9']),
    kith(['score', 'bdi', '1']),
    kith(['score']),
  ]);
  expect([bad.code, unknown.code, missing.code]).toEqual([1, 1, 2]);
  const asked = await kith(['score', 'bdi', '1', '--json']);
  const told = { code: 'no-such-instrument', error: asked.said.trim() };
  expect([asked.code, JSON.parse(asked.out)]).toEqual([1, told]);
  const flag = await kith(['score', 'phq-9', '--flub', '--json']);
  expect([flag.code, JSON.parse(flag.out)]).toEqual([
    2,
    { code: 'usage', error: "Unknown option '--flub'." },
  ]);
});

test('JSON lines are scored one by one, and a bad line stops nothing', async () => {
  const lines = [
    '{"instrument":"phq-9","responses":[1,1,1,1,1,1,1,1,0]}',
    'nonsense',
    '  ',
    '{"instrument":"none","responses":[]}',
    '{"instrument":"gad-7","responses":[1,1,1,1,1,1,9]}',
    '{"instrument":"gad-7","responses":[1,1,1,1,1,1,1]}',
  ];
  const ended = await kith(['score', '--stdin'], { input: `\uFEFF${lines.join('\r\n')}\n` });
  const results = ended.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(ended.code).toBe(0);
  expect(results.map((one) => one.total ?? one.status)).toEqual([8, 'invalid', 'invalid', 'invalid', 7]);
  expect(results[1].error).toContain('JSON');
  expect(results[3].error).toContain('Question 7');
});

test('what a course may be expected to reach is told by the service’s own curve, and whether a score is on track', async () => {
  const curve = join(out, 'curve.json');
  const bands = [{ from: 15, to: 19, intercept: 17, slope: -2.5, sdResidual: 4 }];
  const fitted = {
    id: 'ours',
    version: '1',
    instrument: 'phq-9',
    fittedOn: 'Made up.',
    standing: 'demonstration',
  };
  writeFileSync(curve, JSON.stringify({ ...fitted, bands }));
  const asked = ['expected', '--curve', curve, '--first', '17', '--session', '5'];
  const [said, outside] = await Promise.all([
    kith([...asked, '--score', '19', '--json']),
    kith(['expected', '--curve', curve, '--first', '3', '--session', '5']),
  ]);
  const read = JSON.parse(said.out);
  expect(read.upper).toBeCloseTo(18.103, 3);
  expect(read.signal).toMatchObject({ signal: 'red', reason: 'not_on_track' });
  expect(outside.said).toContain('expects nothing');
  expect((await kith(['effect', '15.5', '9.6', '5.5'])).out).toContain('1.07');
});

test('a change between two scores is told in words or in JSON', async () => {
  expect((await kith(['change', 'phq-9', '18', '7'])).out).toContain('11 points better');
  expect(JSON.parse((await kith(['change', 'phq-9', '18', '7', '--json'])).out)).toMatchObject({
    points: -11,
  });
  expect((await kith(['change', 'phq-9', '18', '70'])).said).toContain('not a total');
  expect((await kith(['change', 'phq-9', '0x12', '7'])).said).toContain('not a score');
});

test('instruments are listed with who holds them and on what terms', async () => {
  const list = JSON.parse((await kith(['instruments', '--json'])).out);
  expect(list).toContainEqual(expect.objectContaining({ id: 'phq-9', questions: 9 }));
  for (const one of list) expect([one.id, one.holder.length, one.terms.length]).not.toContain(0);
});

test('licensed wording is checked, copied with who brought it, and listed', async () => {
  const pack = {
    instrument: 'wsas',
    language: 'en',
    version: '2026-01',
    licensee: 'Willow House',
    licence: 'Given by the rights holder in 2026.',
    items: ['First', 'Second', 'Third', 'Fourth', 'Fifth'],
    answers: { default: { 0: 'None', 8: 'A great deal' } },
  };
  const there = join(out, 'packs');
  mkdirSync(there);
  await closeInstallation(await openInstallation(readSettings({}, { folder: there })));
  const add = async (given: object, name = 'a-pack.json') => {
    const file = join(out, name);
    writeFileSync(file, JSON.stringify(given));
    return kith(['instruments', 'add', file, '--by', 'Ruth Abara', '--data', there]);
  };
  expect((await kith(['instruments', 'list', '--data', there])).out).toContain('No wording was brought');
  const { licence: _, ...unlicensed } = pack;
  const refused = await Promise.all([
    add(unlicensed, '1.json'),
    add({ ...pack, instrument: 'bdi' }, '2.json'),
    add({ ...pack, instrument: 'phq-9' }, '3.json'),
    add({ ...pack, items: ['First'] }, '4.json'),
  ]);
  expect(refused.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  const reasons = ['(at licence)', 'no instrument called bdi', 'ships with Kith', 'has 5 questions'];
  for (const [index, reason] of reasons.entries()) expect(refused[index]?.said).toContain(reason);
  const added = await add(pack);
  expect([added.code, added.out.includes('Willow House’s')]).toEqual([0, true]);
  expect((await add(pack)).said).toContain('already');
  const list = JSON.parse((await kith(['instruments', 'list', '--data', there, '--json'])).out);
  expect(list).toMatchObject({
    packs: [{ file: 'wsas.json', pack: { ...pack, installed: { by: 'Ruth Abara' } } }],
    leftOut: [],
  });
  expect(statSync(join(there, 'instruments', 'wsas.json')).mode & 0o777).toBe(0o600);
  expect((await kith(['instruments', 'ad'])).code).toBe(2);
});

test('verify ends with 0 when all is well, and 1 where there is no Kith', async () => {
  const ended = await kith(['verify', '--data', folder, '--json']);
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.out)).toEqual({
    courses: 1,
    groups: 0,
    facts: 2,
    entries: 22,
    checkpoints: 1,
    wrong: [],
    notes: [],
  });
  const none = await kith(['verify', '--data', join(out, 'nowhere')]);
  expect(none.code).toBe(1);
  expect(existsSync(join(out, 'nowhere'))).toBe(false);
});

test('a course exported and imported into an empty folder is the same bytes, exported again', async () => {
  const [file, there] = [join(out, 'course.jsonl'), join(out, 'there')];
  expect((await kith(['export', course, '--data', folder, '--out', file])).code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await kith(['import', file, '--data', there])).code).toBe(0);
  expect((await kith(['export', course, '--data', there])).out).toBe(readFileSync(file, 'utf8'));
  expect((await kith(['import', file, '--data', there])).said).toContain('already here');
  const moved = await kith(['moved', file, '--to', 'Alder House', '--data', there]);
  expect([moved.code, moved.said.includes('alarm of this course waits')]).toEqual([1, true]);
  expect((await kith(['import', file, '--data', there, '--therapist', 'x@example.org'])).said).toContain(
    'Nobody here',
  );
});

test('a backup is one encrypted file, and restores records, accounts and key to whoever holds the identity', async () => {
  const [file, there, identity] = [
    join(out, 'all.backup'),
    join(out, 'restored'),
    join(out, 'kith.identity'),
  ];
  const refused = await kith(['backup', file, '--data', folder]);
  expect([refused.code, refused.said.includes('--new-identity'), existsSync(file)]).toEqual([1, true, false]);
  const made = await kith(['backup', file, '--data', folder, '--new-identity', identity]);
  expect(made.out).toContain('the key');
  const [recipient = ''] = /age1\w+/.exec(made.out) ?? [];
  for (const one of [file, identity]) expect(statSync(one).mode & 0o777).toBe(0o600);
  const environment = { KITH_BACKUP_RECIPIENT: recipient };
  expect((await kith(['backup', file, '--data', folder], { environment })).said).toContain(
    'never written over',
  );
  expect((await kith(['restore', file, '--data', there])).said).toContain('--identity');
  expect((await kith(['restore', file, '--data', there, '--identity', identity])).code).toBe(0);
  expect((await kith(['verify', '--data', there])).out).toContain(
    'All is as it was written: 1 courses, 2 entries',
  );
  const installation = await openInstallation(readSettings({}, { folder: there }));
  expect(await installation.signIn.accountOf('ana@example.org')).toMatchObject({ name: 'Ana' });
  await closeInstallation(installation);
  expect(
    readFileSync(join(there, 'kith.db')).includes(readFileSync(join(there, 'kith.key'), 'utf8').trim()),
  ).toBe(false);
});

test('restore leaves a folder that is not empty alone, unless forced, and refuses what is no backup', async () => {
  const [file, there, identity] = [
    join(out, 'again.backup'),
    join(out, 'taken'),
    join(out, 'again.identity'),
  ];
  await kith(['backup', file, '--data', folder, '--new-identity', identity]);
  const environment = { KITH_BACKUP_IDENTITY: readFileSync(identity, 'utf8').trim() };
  await kith(['restore', file, '--data', there], { environment });
  const again = await kith(['restore', file, '--data', there], { environment });
  expect([again.code, again.said.includes('--force')]).toEqual([1, true]);
  expect((await kith(['restore', file, '--data', there, '--force'], { environment })).code).toBe(0);
  const text = join(out, 'text.backup');
  writeFileSync(text, 'not a backup, only words');
  const refused = await kith(['restore', text, '--data', there, '--force'], { environment });
  expect(refused.said).toContain('not a whole Kith backup');
  expect((await kith(['verify', '--data', there])).code).toBe(0);
});

test('the key moves out of the folder, goes under a passphrase, and a start says where it lies beside the records', async () => {
  const there = join(out, 'keyed');
  await closeInstallation(await openInstallation(readSettings({}, { folder: there })));
  const [file, passphrase] = [join(out, 'moved.key'), join(out, 'passphrase')];
  writeFileSync(passphrase, 'four otters, one canoe\n');
  const serve = (environment: NodeJS.ProcessEnv = {}) =>
    kith(['serve', '--port', '0', '--data', there], { environment, until: 'Kith is open' });
  expect((await serve()).out).toContain('lies beside the records');
  expect((await kith(['key', 'move', join(there, 'a.key'), '--data', there])).said).toContain('outside it');
  const before = readFileSync(join(there, 'kith.key'), 'utf8');
  expect((await kith(['key', 'move', file, '--data', there])).out).toContain(`KITH_KEY_FILE=${file}`);
  expect([existsSync(join(there, 'kith.key')), readFileSync(file, 'utf8')]).toEqual([false, before]);
  const moved = await serve({ KITH_KEY_FILE: file });
  expect([moved.code, moved.out.includes('beside')]).toEqual([0, false]);
  expect(moved.out).toContain('Kith has stopped');
  const lock = ['key', 'lock', '--data', there, '--passphrase-file', passphrase];
  expect((await kith(lock, { environment: { KITH_KEY_FILE: file } })).out).toContain('under the passphrase');
  const environment = { KITH_KEY_FILE: file, KITH_PASSPHRASE_FILE: passphrase };
  expect(JSON.parse((await kith(['key', '--data', there, '--json'], { environment })).out)).toEqual({
    where: 'passphrase',
    file,
  });
  const locked = { environment: { KITH_KEY_FILE: file }, failing: true };
  expect((await kith(['serve', '--port', '0', '--data', there], locked)).said).toContain(
    'KITH_PASSPHRASE_FILE',
  );
  expect((await serve(environment)).code).toBe(0);
});
