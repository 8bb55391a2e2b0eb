import { expect, test } from 'vitest';
import { librariesNotFound, missingLibraries } from '#tests/browser/bundled.ts';
import { ownBrowser } from '#tests/browser/launch.ts';

test('a library that this machine has not is named, and those it has are not', () => {
  const said = [
    '\tlinux-vdso.so.1 (0x00007ffd1c9f2000)',
    '\tlibnss3.so => not found',
    '\tlibexpat.so.1 => /tmp/lib/libexpat.so.1 (0x00007f2a30000000)',
    '\tlibgcc_s.so.1 => not found',
    '\t/lib64/ld-linux-x86-64.so.2 (0x00007f2a3f1f2000)',
  ].join('\n');
  expect(librariesNotFound(said)).toEqual(['libnss3.so', 'libgcc_s.so.1']);
});

test('the browser that these tests run in lacks none, since set-up would have stopped', () => {
  expect(ownBrowser() ? [] : missingLibraries()).toEqual([]);
});
