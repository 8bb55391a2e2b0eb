import { exitCodes } from './command.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);

// Whoever reads what is written may stop reading, as “head” does. A service goes on where its log cannot be written.
const isServing = ['serve', 'demo'].includes(args[0] ?? '');
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.fine);
  if (!isServing) throw error;
});
process.stderr.on('error', () => undefined);

await run(args);
