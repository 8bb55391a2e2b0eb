import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '#tests/house/files.ts';

let folder: string;
let clone: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-fresh-'));
  clone = join(folder, 'kith');
  execFileSync('git', ['clone', '--quiet', root, clone]);
  for (const name of ['home', 'temp']) mkdirSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Only what npm itself needs of the machine: no setting, browser, font or cache of whoever runs this. */
function freshEnvironment(): NodeJS.ProcessEnv {
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  const outside = (process.env.PATH ?? '').split(':').filter((path) => !path.includes('node_modules'));
  const { NODE_EXTRA_CA_CERTS } = process.env;
  return {
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'temp'),
    PATH: [dirname(npm), ...outside].join(':'),
    ...(NODE_EXTRA_CA_CERTS ? { NODE_EXTRA_CA_CERTS } : {}),
  };
}

test('npm test passes three times running in a clean clone, an empty home and no browser on the path', () => {
  const env = freshEnvironment();
  const browsers = ['chromium', 'chromium-browser', 'google-chrome'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`], { env }).status === 0,
  );
  expect(browsers, 'take the machine’s own browser off the path first').toEqual([]);
  for (const time of ['first', 'second', 'third']) {
    const { status, stdout } = spawnSync('npm', ['test'], {
      cwd: clone,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    console.log(`${time}: ${/Duration.*/.exec(stdout)?.[0] ?? ''}`);
    expect(status, `${time}: ${stdout.slice(-4000)}`).toBe(0);
    expect(stdout).toContain('the one in @sparticuz/chromium');
    expect(stdout).not.toMatch(/\b\d+ skipped/);
  }
});
