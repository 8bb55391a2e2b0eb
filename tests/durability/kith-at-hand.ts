import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** One process that runs command after command, each as if it were alone: what kith-command.ts asks it. */

enableCompileCache(fileURLToPath(new URL('../../node_modules/.kith-compiled', import.meta.url)));
const { run } = await import('#cli/run.ts');

interface Asked {
  id: number;
  args: readonly string[];
  environment: NodeJS.ProcessEnv;
}

/** Everything that is written to it, in order. */
function caught(stream: NodeJS.WriteStream): () => string {
  let written = '';
  stream.write = (some: string | Uint8Array) => {
    written += typeof some === 'string' ? some : Buffer.from(some).toString();
    return true;
  };
  return () => {
    const all = written;
    written = '';
    return all;
  };
}

const [out, said] = [caught(process.stdout), caught(process.stderr)];

async function runs({ id, args, environment }: Asked): Promise<void> {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.exitCode = 0;
  await run(args);
  process.send?.({ id, code: process.exitCode, out: out(), said: said() });
  process.exitCode = 0;
}

let last = Promise.resolve();
process.on('message', (asked: Asked) => {
  last = last.then(() => runs(asked));
});
process.on('disconnect', () => process.exit());
