import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { readLines } from '#server/chains/heads-file.ts';
import { layToRest } from '#server/keeping/lay-to-rest.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { kith } from '#tests/durability/kith-command.ts';
import { Attacked, onACopyEach, type Prepared } from './attacked-folder.ts';
import { forgeWithKeys } from './forge-with-keys.ts';
import { verified } from './verified.ts';

let prepared: Prepared;
let folder: Attacked;
onACopyEach((copy, from) => {
  folder = copy;
  prepared = from;
});

/** Lines of “kith checkpoint”, kept in a file elsewhere. */
function elsewhere(...lines: readonly string[]) {
  const file = join(folder.folder, '..', `elsewhere-${process.pid}.jsonl`);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return { file, kept: { name: 'elsewhere.jsonl', ...readLines(file) } };
}
const against = async (...lines: readonly string[]) =>
  (await verified(folder, elsewhere(...lines).kept)).says;

test('lines kept elsewhere pass over a folder that only grew', async () => {
  expect(await against(...prepared.lines)).toEqual([]);
  await folder.opened(async (installation) => {
    await writeCheckpoint(installation);
  });
  expect(await against(...prepared.lines)).toEqual([]);
});

test('an entry forged with every key passes verify, and a line kept elsewhere names it', async () => {
  const [course] = prepared.courses;
  await folder.opened((installation) =>
    forgeWithKeys(installation, course, (data) => ({ ...(data as object), item: 'supervision' }), 2),
  );
  expect(await against()).toEqual([]);
  const says = (await against(prepared.lines[0])).join('\n');
  expect(says).toMatch(
    new RegExp(`Course ${course}: entry \\d+, or one before it, is another than the checkpoint of`),
  );
});

test('an older copy of the whole folder passes verify, and a line kept elsewhere names what is missing', async () => {
  const [course] = prepared.courses;
  const older = new Attacked(prepared.earlier);
  expect((await verified(older)).says).toEqual([]);
  const { says } = await verified(older, elsewhere(prepared.lines[1]).kept);
  expect(says.join('\n')).toMatch(
    new RegExp(`Course ${course}: entries \\d+ to \\d+ are missing, and the checkpoint of`),
  );
  expect(says.join('\n')).toMatch(/Table look: entr.* missing/);
  expect(says.join('\n')).toContain('is not in the database: what is here is older, or was cut');
  const { heads: _heads, ...short } = JSON.parse(prepared.lines[1]);
  const shortly = await verified(older, elsewhere(JSON.stringify(short)).kept);
  expect(shortly.says.join('\n')).toContain('is not in the database');
  older.remove();
});

test('a line that was changed, and one of another service, are refused', async () => {
  const changed = prepared.lines[1].replace('"courses":2', '"courses":1');
  expect(changed).not.toBe(prepared.lines[1]);
  expect((await against(changed)).join()).toContain(
    'Line 1 of elsewhere.jsonl is not signed by this service',
  );
  const other = await AClinic.open();
  const { line } = await writeCheckpoint(other.kith.installation);
  expect((await against(prepared.lines[0], JSON.stringify(line))).join()).toContain(
    'Line 2 of elsewhere.jsonl is not signed by this service',
  );
  await other.close();
});

test('a course that was laid to rest is accepted by lines from before, and by none that see it otherwise', async () => {
  const [course, other] = prepared.courses;
  await folder.opened(async (installation) => {
    await layToRest(installation, course, {
      what: 'erased',
      by: 'somebody',
      why: 'The client asked for it.',
    });
    await writeCheckpoint(installation);
  });
  expect(await against(...prepared.lines)).toEqual([]);
  folder.withDatabase((database) => database.exec(`delete from course where id = '${other}'`));
  folder.withDatabase((database) => database.exec(`delete from fact where course = '${other}'`));
  expect((await against(...prepared.lines)).join('\n')).toContain(`Course ${other}: it is gone`);
});

test('the command prints a line, adds it to a file, and takes such a file', async () => {
  const printed = await kith(['checkpoint', '--data', folder.folder]);
  expect(printed.code).toBe(0);
  expect(JSON.parse(printed.out)).toMatchObject({ kith: 'checkpoint', courses: 2, heads: expect.anything() });
  const short = await kith(['checkpoint', '--data', folder.folder, '--short']);
  expect(JSON.parse(short.out).heads).toBeUndefined();
  const { file } = elsewhere(prepared.lines[0]);
  const added = await kith(['checkpoint', '--data', folder.folder, '--out', file]);
  expect(added.out).toContain('2 courses');
  const whole = await kith(['verify', '--data', folder.folder, '--against', file]);
  expect([whole.code, whole.out]).toEqual([
    0,
    expect.stringContaining('Compared with 2 lines kept elsewhere'),
  ]);
  const plain = await kith(['verify', '--data', folder.folder]);
  expect(plain.out).toContain('Somebody who holds this service’s keys');
  const older = new Attacked(prepared.earlier);
  const found = await kith(['verify', '--data', older.folder, '--against', file, '--json']);
  expect(found.code).toBe(3);
  expect(JSON.parse(found.out).wrong.length).toBeGreaterThan(0);
  older.remove();
  const none = await kith(['verify', '--data', folder.folder, '--against', `${file}.none`]);
  expect([none.code, none.said]).toEqual([1, expect.stringContaining(`${file}.none`)]);
});
