import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPack } from '#core/instruments/wording/packs.ts';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import type { InstalledPacks } from './wording.ts';

const pack = {
  instrument: 'wsas',
  language: 'en',
  version: '2026-01',
  licensee: 'Willow House',
  licence: 'Given by the rights holder in 2026, for use in this service.',
  items: ['First topic', 'Second topic', 'Third topic', 'Fourth topic', 'Fifth topic'],
  answers: { default: { 0: 'None', 8: 'A great deal' } },
  installed: { by: 'helena', on: '2026-11-22' },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-packs-'));
  mkdirSync(join(folder, 'instruments'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown) =>
  writeFileSync(
    join(folder, 'instruments', name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

type Answered = { packs: (typeof pack)[]; leftOut?: string[] };

test('wording in the data folder is served to everybody signed in, and to nobody else', async () => {
  put('wsas.json', pack);
  put('readme.txt', 'no pack at all');
  const clinic = new AClinic(await AKith.open({ folder }));
  const administrator = await clinic.kith.named();
  const ana = await clinic.member('Ana', ['therapist']);
  const { client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  const { installed: _, ...shown } = pack;
  expect((await leila.get<Answered>('/api/instruments')).body).toEqual({ packs: [shown] });
  expect((await ana.get<Answered>('/api/instruments')).body).toEqual({ packs: [shown] });
  expect((await administrator.get<Answered>('/api/instruments')).body).toEqual({
    packs: [pack],
    leftOut: [],
  });
  expect((await clinic.kith.visitor().get('/api/instruments')).status).toBe(401);
  await clinic.close();
});

test('a broken pack is one sentence with its file and field, and the service starts with the others', async () => {
  put('a-wsas.json', pack);
  put('b-wsas.json', { ...pack, version: '2027-01' });
  put('epds.json', '{ "instrument": ');
  put('mdi.json', { ...pack, instrument: 'mdi', licensee: '' });
  put('phq-9.json', { ...pack, instrument: 'phq-9' });
  put('srs.json', { ...pack, instrument: 'srs' });
  const told: string[] = [];
  const running = await start(readSettings({}, { folder, port: 0 }), (words) => told.push(words));
  expect(running.installation.wording.packs.map(({ file }) => file)).toEqual(['a-wsas.json']);
  await running.stop();
  const why = (brought: object) => {
    const refusal = checkPack({ ...pack, ...brought });
    return 'refused' in refusal ? refusal.because : 'It is not refused.';
  };
  expect(told).toEqual([
    'The wording in instruments/b-wsas.json is left out: a-wsas.json brings the wording of wsas already (at instrument).',
    'The wording in instruments/epds.json is left out: it is not readable JSON.',
    `The wording in instruments/mdi.json is left out: ${why({ instrument: 'mdi', licensee: '' })}`,
    `The wording in instruments/phq-9.json is left out: ${why({ instrument: 'phq-9' })}`,
    `The wording in instruments/srs.json is left out: ${why({ instrument: 'srs' })}`,
  ]);
});

test('the example of docs/instruments.md is a pack that fits', () => {
  const page = readFileSync(new URL('../../docs/instruments.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(checkPack(JSON.parse(example))).toMatchObject({ instrument: 'wsas', version: '2026-01' });
});

test('without a folder of wording nothing is in force, and nothing is said', async () => {
  rmSync(join(folder, 'instruments'), { recursive: true });
  const kith = await AKith.open({ folder });
  expect(kith.installation.wording).toEqual<InstalledPacks>({ packs: [], leftOut: [] });
  await kith.close();
});
