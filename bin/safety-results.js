// Writes docs/safety/RESULTS.md from the figures that the nightly run measured, and from nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from './node-to-use.js';

/** The commit that was measured, and whether the tree was as it is there. */
function commit() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim();
  const changed = git('status', '--porcelain', '--untracked-files=no');
  return `${git('rev-parse', '--short=12', 'HEAD') || 'unknown'}${changed ? ', with changes that are not committed' : ''}`;
}

function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
}

/**
 * @param file the figures, one JSON line each; where there is none, the page stays as it is
 * @param failed the part that failed, which the page then says first
 */
export function writeResults(file, failed) {
  if (!existsSync(file)) return;
  const figures = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line));
  const faults = [...new Set(figures.map(({ fault }) => fault))].sort();
  const sections = faults.map((fault) => {
    const rows = figures.filter((one) => one.fault === fault);
    const lines = rows.map(({ done, cameOfIt }) => `| ${done} | ${cameOfIt} |`);
    return [`## ${fault}`, '', '| what was done | what came of it |', '| --- | --- |', ...lines, ''].join(
      '\n',
    );
  });
  const page = [
    '# Faults rehearsed: what was measured',
    '',
    `Measured by the tests of \`npm run nightly -- durability\`, written on ${new Date().toISOString().slice(0, 10)}, at commit ${commit()}, on ${machine()}, Node ${process.version}. Every test first proves that its fault is there. Nothing here was entered by hand; other programs may have run on the machine.`,
    '',
    ...(failed ? [`**This run failed, in its part “${failed}”.** What was measured until then:`, ''] : []),
    ...sections,
  ].join('\n');
  const folder = join(root, 'docs', 'safety');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'RESULTS.md'), page);
  console.log('\ndocs/safety/RESULTS.md is written.');
}
