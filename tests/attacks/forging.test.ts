import { expect, test } from 'vitest';
import { kith } from '#tests/durability/kith-command.ts';
import { figure } from '#tests/figures.ts';
import { Attacked, type Prepared, preparedOnce } from './attacked-folder.ts';
import { forgedChains } from './forged-chains.ts';
import { forgedCharts } from './forged-charts.ts';
import { forgedFiles } from './forged-files.ts';
import { forgedForms } from './forged-forms.ts';
import { forgedSignIn } from './forged-sign-in.ts';
import { forgedTables } from './forged-tables.ts';
import type { Forgery } from './forgery.ts';
import { putBackInPart } from './put-back-in-part.ts';
import { verified } from './verified.ts';

let prepared: Prepared;
preparedOnce((made) => {
  prepared = made;
});

const forgeries = [
  ...forgedCharts,
  ...forgedTables,
  ...forgedForms,
  ...forgedSignIn,
  ...forgedChains,
  ...forgedFiles,
  ...putBackInPart,
];

function attack(folder: Attacked, forgery: Forgery): void {
  const before = forgery.proof ? folder.ask(forgery.proof(prepared)) : folder.bytes();
  if (forgery.inDatabase) folder.withDatabase((database) => forgery.inDatabase?.(database, prepared));
  forgery.inFolder?.(folder, prepared);
  const after = forgery.proof ? folder.ask(forgery.proof(prepared)) : folder.bytes();
  expect(after, 'the tampering took effect').not.toEqual(before);
}

test('a folder that nobody touched is found whole, also when it was copied', async () => {
  for (const from of [prepared.folder, prepared.earlier]) {
    const folder = new Attacked(from);
    const { says, found } = await verified(folder);
    expect(says).toEqual([]);
    expect(found).toMatchObject({ courses: 2, wrong: [] });
    folder.remove();
  }
});

test('there are more than forty kinds', () => {
  expect(new Set(forgeries.map(({ kind }) => kind)).size).toBe(forgeries.length);
  expect(forgeries.length).toBeGreaterThan(40);
});

let found = 0;
test.each(forgeries.map((forgery) => [forgery.kind, forgery] as const))(
  'found: %s',
  async (_kind, forgery) => {
    const folder = new Attacked(prepared.folder);
    try {
      attack(folder, forgery);
      const { says } = await verified(folder);
      expect(says.join('\n')).toMatch(forgery.named(prepared));
      found += 1;
    } finally {
      folder.remove();
    }
  },
);

test('every kind of tampering was done and found', () => {
  expect(found).toBe(forgeries.length);
  figure({
    fault: 'Records tampered with',
    done: `${forgeries.length} kinds, each done and proved to be done, by somebody who has the folder and not the key`,
    cameOfIt: `${found} found by verify, each by its name`,
  });
});

test('the command ends with 3 and names what is wrong, in words and in JSON', async () => {
  const folder = new Attacked(prepared.folder);
  folder.withDatabase((database) =>
    database.exec(`update member set roles = '["administrator"]' where opened(name) = 'Max'`),
  );
  const plain = await kith(['verify', '--data', folder.folder]);
  expect(plain.code).toBe(3);
  expect(plain.out).toContain('changed by another hand than Kith’s (roles)');
  const json = await kith(['verify', '--data', folder.folder, '--json']);
  expect(json.code).toBe(3);
  expect(JSON.parse(json.out).wrong).toEqual([
    { table: 'member', row: prepared.people.max, says: expect.stringContaining('roles') },
  ]);
  folder.remove();
});
