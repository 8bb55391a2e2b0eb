import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pieces } from './called-here.ts';

const published = new URL('../../public/', import.meta.url);
const read = (path: string) => readFileSync(new URL(`.${path}`, published));

interface Manifest {
  name: string;
  short_name: string;
  icons: { src: string; sizes: string; type: string }[];
}
const manifestOf = (called: keyof typeof pieces) =>
  JSON.parse(read(pieces[called].manifest).toString()) as Manifest;

test('the name that says nothing is of the same app, and nothing in it tells what the app is', () => {
  const { name, short_name, icons, ...notes } = manifestOf('notes');
  const { name: own, short_name: _, icons: __, ...kith } = manifestOf('kith');
  expect(notes).toEqual(kith);
  expect([name, short_name, own]).toEqual(['Notes', 'Notes', 'Kith']);
  for (const path of [pieces.notes.manifest, pieces.notes.icon])
    expect(read(path).toString()).not.toMatch(/kith|therap|client|health|\bipt\b/i);
  expect(icons.map(({ sizes }) => sizes)).toEqual(manifestOf('kith').icons.map(({ sizes }) => sizes));
});

test.each(['kith', 'notes'] as const)('every icon of %s is there, in the size it says', (called) => {
  for (const path of Object.values(pieces[called]))
    expect(existsSync(new URL(`.${path}`, published))).toBe(true);
  for (const { src, sizes, type } of manifestOf(called).icons) {
    const icon = read(src);
    if (type === 'image/png')
      expect([src, `${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`]).toEqual([src, sizes]);
  }
});
