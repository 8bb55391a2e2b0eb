import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBeside, masterKey, whereKeyIs } from './master-key.ts';

let folder: string;
let elsewhere: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-key-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'kith-elsewhere-'));
});
afterEach(() => {
  for (const one of [folder, elsewhere]) rmSync(one, { recursive: true });
});

test('where the key is is told: beside the records, elsewhere, in the environment, or under a passphrase', () => {
  expect(whereKeyIs({ folder })).toBe('beside');
  masterKey({ folder }, false);
  expect(whereKeyIs({ folder })).toBe('beside');
  expect(whereKeyIs({ folder, keyFile: join(folder, 'deeper', 'key') })).toBe('beside');
  expect(whereKeyIs({ folder, keyFile: join(elsewhere, 'key') })).toBe('elsewhere');
  expect(whereKeyIs({ folder, key: 'ab'.repeat(32) })).toBe('environment');
  writeFileSync(join(folder, 'kith.key'), '{"kith":"key"}');
  expect(whereKeyIs({ folder })).toBe('passphrase');
});

test('a folder beside, whatever its name, is no place within', () => {
  expect(isBeside('/srv/kith', '/srv/kith/kith.key')).toBe(true);
  expect(isBeside('/srv/kith', '/srv/kith-keys/kith.key')).toBe(false);
  expect(isBeside('/srv/kith', '/etc/kith.key')).toBe(false);
  expect(isBeside('/srv/kith', '/srv/kith/..key')).toBe(true);
});

test('a key is made once, in the file that is named for it', () => {
  const settings = { folder, keyFile: join(elsewhere, 'key') };
  const made = masterKey(settings, false);
  expect(masterKey(settings, true)).toEqual(made);
  expect(() => masterKey({ folder }, true)).toThrow(expect.objectContaining({ code: 'key-missing' }));
});

test('a key under a passphrase says nothing without it', () => {
  const passphraseFile = join(elsewhere, 'passphrase');
  writeFileSync(passphraseFile, 'four otters, one canoe\n');
  const made = masterKey({ folder, passphraseFile }, false);
  const kept = readFileSync(join(folder, 'kith.key'));
  for (const form of [made, made.toString('hex'), made.toString('base64')])
    expect(kept.includes(form)).toBe(false);
  expect(masterKey({ folder, passphraseFile }, true)).toEqual(made);
  expect(() => masterKey({ folder }, true)).toThrow(expect.objectContaining({ code: 'needs-passphrase' }));
  expect(() => masterKey({ folder, passphrase: 'four otters, two canoes' }, true)).toThrow(
    expect.objectContaining({ code: 'wrong-passphrase' }),
  );
});

test('a setting that would do nothing is refused', () => {
  masterKey({ folder }, false);
  const key = 'ab'.repeat(32);
  expect(() => masterKey({ folder, key, keyFile: join(elsewhere, 'key') }, true)).toThrow(
    expect.objectContaining({ code: 'two-keys' }),
  );
  expect(() => masterKey({ folder, key, passphraseFile: 'x' }, true)).toThrow(
    expect.objectContaining({ code: 'passphrase-for-nothing' }),
  );
  expect(() => masterKey({ folder, passphrase: 'four otters' }, true)).toThrow(
    expect.objectContaining({ code: 'not-under-passphrase' }),
  );
  expect(() => masterKey({ folder, passphraseFile: join(elsewhere, 'none') }, true)).toThrow(
    expect.objectContaining({ code: 'no-passphrase-file' }),
  );
  writeFileSync(join(elsewhere, 'empty'), '\n');
  expect(() => masterKey({ folder, passphraseFile: join(elsewhere, 'empty') }, true)).toThrow(
    expect.objectContaining({ code: 'empty-passphrase' }),
  );
});
