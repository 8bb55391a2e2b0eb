import { execFile } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '#tests/house/files.ts';
import { asPublished, asScored, bandsAmiss, vectorsLacking } from '#tests/published-vectors.ts';
import { garden6, vectors } from './garden/garden-6.ts';

const run = promisify(execFile);
const parts =
  'bin cli core docs examples interop server tests web package.json tsconfig.json vitest.config.ts';
let house: string;

/** A house of its own, with one more file and one more line. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'kith-garden-'));
  for (const part of parts.split(' ')) cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  const there = join(house, 'core/instruments');
  copyFileSync(join(root, 'tests/instruments/garden/garden-6.ts'), join(there, 'garden-6.ts'));
  appendFileSync(join(there, 'list.ts'), "export { garden6 } from './garden-6.ts';\n");
  const proof = join(house, 'tests/instruments/garden/proof');
  copyFileSync(`${proof}.tsx`, `${proof}.test.tsx`);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

const inHouse = (...args: string[]) => run(process.execPath, args, { cwd: house });

test('one file and one line, and it is proved by its vectors, offered, answered, scored, shown and exported', async () => {
  const tests = [
    'core/instruments/every-instrument',
    'core/instruments/instruments.test',
    'tests/instruments/garden',
  ];
  const { stdout } = await inHouse(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=verbose',
    ...tests,
  ).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    throw new Error(`${stdout}\n${stderr}`);
  });
  expect(stdout).toContain('Garden-6 answered [3,0,3,0,0,0] comes to what is published');
  expect(stdout).toContain('garden-6 is proved at every edge, gap, risk question and name that it has');
  expect(stdout).toContain('garden-6 has the shape of an instrument and is plain data');
  expect(stdout).toContain('the server takes its answers, scores them with their subscales, and keeps them');
}, 120_000);

test('the command line lists it and scores it, with its subscales', async () => {
  const listed = await inHouse('cli/kith.ts', 'instruments');
  expect(listed.stdout).toMatch(/^garden-6 +6 questions +comes with Kith +Garden Sheet, six questions$/m);
  const scored = await inHouse('cli/kith.ts', 'score', 'garden-6', '3,0,3,3,3,1', '--json');
  expect(JSON.parse(scored.stdout)).toMatchObject({ total: 16, subscales: { beds: 9, paths: 7 } });
});

test('what its vectors leave out is told, and so is a band that leaves a total out', () => {
  expect(vectorsLacking(garden6, vectors)).toEqual([]);
  const without = (at: number) => vectorsLacking(garden6, vectors.toSpliced(at, 1));
  expect(vectors.map((_, at) => without(at).join('; '))).toEqual([
    'a form that totals 0, with its band and whether it is a case',
    'the subscale beds; the subscale paths',
    'a form that totals 8, with its band and whether it is a case',
    'a form that totals 9, with its band and whether it is a case',
    'a form that totals 10, with its band and whether it is a case',
    'a form that totals 18, with its band and whether it is a case',
    '',
    'question 6 answered 2, which asks for review',
    'a prorated form with 1 missing; question 6 left empty, which is told',
    'an unscorable form with 2 missing',
  ]);
  const gapped = { ...garden6, bands: [{ label: 'wild', gte: 2 }] };
  expect(bandsAmiss(gapped)).toEqual(['0 lies in 0 bands', '1 lies in 0 bands']);
});

test('a vector that says something else than the rule gives is found', () => {
  const [first] = vectors;
  if (!first) throw new Error('The garden has no vectors.');
  expect(asScored(garden6, first)).toEqual(asPublished(first));
  expect(asScored(garden6, { ...first, total: 7 })).not.toEqual(asPublished({ ...first, total: 7 }));
});
