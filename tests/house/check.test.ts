import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './files.ts';

const right = 'node -e ""';
const wrong = (says: string) => `node -e "console.error('${says}'); process.exitCode = 1"`;

/** The check in a house whose scripts are these. */
function checkWith(scripts: Record<string, string>) {
  const house = mkdtempSync(join(tmpdir(), 'kith-check-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  cpSync(`${root}bin`, join(house, 'bin'), { recursive: true });
  const all = { lint: right, types: right, boundaries: right, rooms: right, unused: right, ...scripts };
  writeFileSync(join(house, 'package.json'), JSON.stringify({ type: 'module', scripts: all }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/check.js'], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the check shows every failure, not only the first, and fails', () => {
  const { status, stdout, stderr } = checkWith({ types: wrong('one type'), rooms: wrong('one folder') });
  expect(status).toBe(1);
  expect(stderr).toContain('one type');
  expect(stderr).toContain('one folder');
  expect(stdout).toMatch(/✓ lint.*\n✗ types.*\n✓ boundaries.*\n✗ rooms.*\n✓ unused/);
});

test('the check succeeds where all is right, in a line for each part', () => {
  const { status, stdout, stderr } = checkWith({});
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.match(/^✓ .*$/gm)).toHaveLength(5);
});
