// Everything that reads the code without running it, side by side; shows each failure, not only the first.
import { spawn } from 'node:child_process';
import { root } from './node-to-use.js';

/** Scripts of package.json, and what each one sees to. */
const parts = {
  lint: 'format and lint',
  types: 'types',
  boundaries: 'what may know what, and no circles',
  rooms: 'no folder too full, and routes named so',
  unused: 'nothing unused',
};

function run(script) {
  const began = Date.now();
  return new Promise((resolve) => {
    let said = '';
    const running = spawn(`npm run -s ${script}`, { cwd: root, shell: true });
    for (const stream of [running.stdout, running.stderr]) {
      stream.setEncoding('utf8').on('data', (piece) => {
        said += piece;
      });
    }
    running.on('close', (status) =>
      resolve({ script, said, status, seconds: Math.round((Date.now() - began) / 1000) }),
    );
  });
}

const done = await Promise.all(Object.keys(parts).map(run));
const failed = done.filter(({ status }) => status !== 0);
for (const { script, said } of failed)
  console.error(`\n── ${script}: ${parts[script]} ──\n${said.trimEnd()}`);
for (const { script, status, seconds } of done) {
  console.log(`${status === 0 ? '✓' : '✗'} ${script}: ${parts[script]}, ${seconds} s`);
}
if (failed.length > 0) process.exitCode = 1;
