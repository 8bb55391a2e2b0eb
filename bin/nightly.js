// What takes too long for every change: run each night, part by part. Fails on the first thing that fails, on anything
// skipped, and on a package that is missing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parts } from './nightly-parts.js';
import { nodeToUse, root } from './node-to-use.js';
import { writeResults } from './safety-results.js';

const node = nodeToUse() ?? process.execPath;

const hasProgram = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Debian packages that a part needs and this machine has not. */
const lacking = ({ debian }) =>
  Object.entries(debian)
    .filter(([, program]) => !hasProgram(program))
    .map(([name]) => name);

function runTests(files, report, config = ['--config', join(root, 'vitest.nightly.config.ts')]) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', ...config, '--reporter=default', '--reporter=json'];
  // What npm test has no time for: each command of Kith in a process of its own, laws on many made-up courses.
  const env = {
    ...process.env,
    KITH_FIGURES: figuresFile,
    KITH_COMMANDS_APART: 'yes',
    KITH_LONG_RUNS: 'yes',
  };
  return spawnSync(node, [...args, `--outputFile.json=${report}`, ...files], {
    cwd: root,
    stdio: 'inherit',
    env,
  }).status;
}

/** What the tests of a part came to: how many passed, and the names of those that did not run. */
function read(report) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed'),
  };
}

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? parts.filter(({ name }) => wanted.includes(name)) : parts;
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no part called ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

console.log(`Nightly, ${chosen.length} of ${parts.length} parts:`);
for (const { name, says, debian } of chosen) {
  const needs = Object.keys(debian);
  console.log(`  ${name}: ${says}${needs.length > 0 ? ` Needs from Debian: ${needs.join(' ')}.` : ''}`);
}
const missing = [...new Set(chosen.flatMap(lacking))];
if (missing.length > 0) {
  console.error(`This machine lacks what they need. Run: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}

const aside = mkdtempSync(join(tmpdir(), 'kith-nightly-'));
const figuresFile = join(aside, 'figures.jsonl');
process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
const done = [];
for (const { name, files, daily, script } of chosen) {
  const began = Date.now();
  console.log(`\n── ${name} ──`);
  const report = join(aside, `${name}.json`);
  const status = files
    ? (daily && runTests(daily, report, ['--project', 'doors'])) || runTests(files, report)
    : spawnSync(node, script, { cwd: root, stdio: 'inherit' }).status;
  const { passed, skipped } = files && status === 0 ? read(report) : { passed: 0, skipped: [] };
  const seconds = Math.round((Date.now() - began) / 1000);
  done.push({ name, passed, seconds });
  if (status !== 0) {
    console.error(`${name} failed after ${seconds} s.`);
    writeResults(figuresFile, name);
    process.exit(1);
  }
  if (files && passed === 0) {
    console.error(`${name} ran no test.`);
    process.exit(1);
  }
  if (skipped.length > 0) {
    console.error(`${name} skipped: ${skipped.map(({ fullName }) => fullName).join('; ')}`);
    process.exit(1);
  }
}
writeResults(figuresFile);
console.log('\nRun to the end:');
for (const { name, passed, seconds } of done) {
  console.log(`  ${name}: ${passed > 0 ? `${passed} passed, ` : ''}${seconds} s`);
}
