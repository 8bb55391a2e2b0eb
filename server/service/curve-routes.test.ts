import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServiceCurves } from '#core/api-answers/service.ts';
import { Trouble } from '#server/trouble.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { addCurve, readCurves } from './curves.ts';
import { packFilesIn, readPacks } from './wording.ts';

const page = readFileSync(new URL('../../docs/expected-response.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-curves-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (content: string, name = 'ours.json') => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('the curve of docs/expected-response.md is added once, beside the wording and never as wording', () => {
  const { to, curve } = addCurve(file(example), folder);
  expect(to).toBe(join(folder, 'instruments', 'phq-9.curve.json'));
  expect(curve).toMatchObject({ instrument: 'phq-9', standing: 'demonstration' });
  expect(readCurves(folder)).toEqual({ curves: [curve], leftOut: [] });
  expect(readPacks(folder)).toEqual({ packs: [], leftOut: [] });
  // What a backup takes along.
  expect(packFilesIn(folder)).toEqual(['phq-9.curve.json']);
  expect(() => addCurve(file(example), folder)).toThrow(Trouble);
});

test('what is no curve is not added, and one put there by hand is left out with its reason', () => {
  const better = example.replace('"phq-9"', '"who-5"');
  for (const wrong of ['{', '{}', better]) expect(() => addCurve(file(wrong), folder)).toThrow(Trouble);
  expect(readCurves(folder)).toEqual({ curves: [], leftOut: [] });
  mkdirSync(join(folder, 'instruments'));
  file(better, 'instruments/who-5.curve.json');
  expect(readCurves(folder).leftOut).toEqual([expect.stringContaining('less is worse')]);
});

test('curves are served to those who work here, and to no client', async () => {
  addCurve(file(example), folder);
  const clinic = new AClinic(await AKith.open({ folder }));
  const administrator = await clinic.kith.named();
  const ana = await clinic.member('Ana', ['therapist']);
  const { client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  const seen = async (who: Pick<typeof ana, 'get'>) => (await who.get<ServiceCurves>('/api/curves')).body;
  expect((await seen(ana)).curves.map(({ id }) => id)).toEqual(['an-example']);
  expect(await seen(administrator)).toMatchObject({ leftOut: [] });
  expect((await leila.get('/api/curves')).status).toBe(403);
  await clinic.close();
});
