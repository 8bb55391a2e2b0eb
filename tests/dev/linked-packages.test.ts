import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#tests/house/files.ts';

test('set-up installs nothing through a link to the packages of another worktree', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-worktree-'));
  const [mine, others] = [join(folder, 'mine'), join(folder, 'others')];
  for (const one of [mine, others]) mkdirSync(one);
  for (const name of ['bin', 'package.json', 'package-lock.json']) {
    cpSync(join(root, name), join(mine, name), { recursive: true });
  }
  symlinkSync(others, join(mine, 'node_modules'));
  const { status, stdout } = spawnSync(process.execPath, [join(mine, 'bin', 'setup.js'), '--packages'], {
    encoding: 'utf8',
  });
  expect([status, stdout, readdirSync(others)]).toEqual([0, '', []]);
  rmSync(folder, { recursive: true, force: true });
});
