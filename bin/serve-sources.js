// Serves web sources on this machine as they are, and reloads the page as they change.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { root } from './node-to-use.js';

/** While the server restarts, what asks it is answered with an error by Vite, which need not be told as well. */
const logger = createLogger('warn', { allowClearScreen: false });
const { error } = logger;
logger.error = (said, options) => {
  if (!said.includes('http proxy error')) error(said, options);
};

/** @returns the address at which these sources are open, on the next free port where this one is taken */
export async function serveSources({ port, proxy, ...config }) {
  // In a worktree the packages may be a link to those of another folder.
  const allow = [root, realpathSync(join(root, 'node_modules'))];
  const vite = await createServer({
    ...config,
    customLogger: logger,
    server: { host: '127.0.0.1', port, proxy, fs: { allow } },
  });
  await vite.listen();
  // Vite's own would end the process before what stands behind it has ended.
  process.removeAllListeners('SIGTERM');
  return { address: vite.resolvedUrls.local[0].replace(/\/$/, ''), close: () => vite.close() };
}
