// Runs a script with another Node as if it were this process: its output, its signals and the way it ends.
import { spawn } from 'node:child_process';
import { said } from './said.js';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Starts `node` with these arguments and ends as it ends. A signal to stop reaches it, so none is left running. */
export function handOver(node, args) {
  const running = spawn(node, args, { stdio: 'inherit' });
  for (const signal of passedOn) process.on(signal, () => running.kill(signal));
  running.on('error', (error) => {
    console.error(said.en.notStarted(node, error.message));
    process.exit(1);
  });
  running.on('exit', (code) => process.exit(code ?? 1));
}
