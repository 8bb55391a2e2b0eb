import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptProtocols } from '#server/protocols/own.ts';
import { AKith } from '#tests/a-kith.ts';
import { kith } from '#tests/durability/kith-command.ts';

let running: AKith;
let data: string;
let out: string;
beforeAll(async () => {
  running = await AKith.open();
  await running.named();
  data = running.installation.settings.folder;
  out = mkdtempSync(join(tmpdir(), 'kith-protocols-'));
});
afterAll(async () => {
  await running.close();
  rmSync(out, { recursive: true, force: true });
});

function written(name: string, file: object): string {
  const path = join(out, name);
  writeFileSync(path, JSON.stringify(file, null, 2));
  return path;
}
const ours = { id: 'our-ipt', edition: '2026.1', extends: 'ipt', name: 'Ours' };

test('a service brings a protocol by the command: checked, added once, listed and shown whole', async () => {
  const file = written('ours.json', ours);
  const checked = await kith(['protocols', 'check', file, '--json']);
  expect([checked.code, JSON.parse(checked.out)]).toEqual([
    0,
    { id: 'our-ipt', edition: '2026.1', name: 'Ours' },
  ]);
  expect((await kith(['protocols', 'add', file, '--data', data])).code).toBe(0);
  expect((await keptProtocols(running.installation.db)).map(({ by }) => by)).toEqual(['machine']);
  const [again, listed, shown] = await Promise.all([
    kith(['protocols', 'add', file, '--data', data, '--json']),
    kith(['protocols', 'list', '--json', '--data', data]),
    kith(['protocols', 'show', 'our-ipt', '--data', data]),
  ]);
  expect([again.code, JSON.parse(again.out).code]).toEqual([1, 'not-a-protocol']);
  expect(JSON.parse(listed.out)).toContainEqual(
    expect.objectContaining({ id: 'our-ipt', from: 'service', state: 'offered' }),
  );
  expect(JSON.parse(listed.out)).toContainEqual(expect.objectContaining({ id: 'ipt', from: 'kith' }));
  expect(shown.out).toContain('Ours (our-ipt)');
  expect(shown.out).toContain('MS-10, by session');
});

test('a fault is told with its line, and what is not there by its code', async () => {
  const file = written('wrong.json', { ...ours, tasks: { drop: ['I-99'] } });
  const [wrong, unknown, gone] = await Promise.all([
    kith(['protocols', 'check', file]),
    kith(['protocols', 'show', 'ipt', '1999.1', '--json']),
    kith(['protocols', 'check', join(out, 'nowhere.json'), '--json']),
  ]);
  expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('Line 8, tasks.drop[0]: ')]);
  expect([unknown.code, JSON.parse(unknown.out).code]).toEqual([1, 'no-such-protocol']);
  expect([gone.code, JSON.parse(gone.out).code]).toEqual([1, 'no-file']);
});
