// Kith as one works on it: a demo clinic in a folder of its own, the server restarted and the page reloaded as one
// saves, at one address. Ctrl-C ends both and leaves nothing behind.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './node-to-use.js';
import { serveSources } from './serve-sources.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    inspect: { type: 'boolean', default: false },
  },
});
const port = Number(values.port ?? process.env.PORT ?? 8484);
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'kith-dev-'));
const isKept = values.data !== undefined;

/** A port that is free on this machine, for the server behind the page. */
const freePort = () =>
  new Promise((resolve) => {
    const taker = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = taker.address();
      taker.close(() => resolve(free));
    });
  });

const serverPort = await freePort();
const page = await serveSources({
  configFile: join(root, 'vite.config.ts'),
  root: join(root, 'web'),
  port,
  // An object, since Vite writes another host into a request where it is given an address alone.
  proxy: { '^/(api|health|ipt)(/|$)': { target: `http://127.0.0.1:${serverPort}` } },
});

console.log(
  `Starting Kith on a demo clinic in ${folder}. Save a file: the server restarts, the page reloads. Ctrl-C ends both.`,
);
// As it is written, not as it was built last.
const kith = [join('cli', 'kith.ts'), 'demo', '--host', '127.0.0.1', '--port', String(serverPort)];
const server = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    ...(values.inspect ? ['--inspect'] : []),
    ...kith,
    '--url',
    page.address,
    '--data',
    folder,
  ],
  // Nobody invented is written to.
  { cwd: root, env: { ...process.env, KITH_SMTP_URL: '' }, stdio: ['ignore', 'inherit', 'inherit'] },
);

const longestEnding = 5000;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), longestEnding).unref();
  });
}
server.on('exit', async () => {
  await page.close();
  if (!isKept) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
