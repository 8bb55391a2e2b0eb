// Every piece of the screens and every picture on one page, reloaded as one saves.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from './node-to-use.js';
import { serveSources } from './serve-sources.js';

const { address } = await serveSources({
  configFile: false,
  root: join(root, 'tests', 'gallery'),
  cacheDir: join(root, 'node_modules', '.vite', 'gallery'),
  plugins: [react()],
  port: Number(process.env.PORT ?? 8585),
});
console.log(`The gallery is open at ${address}. Ctrl-C ends it.`);
