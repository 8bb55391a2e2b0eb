import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { writtenDown } from './bin/built.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = at('dist/server');

const named = /new URL\(\s*'([^']+)',\s*import\.meta\.url,?\s*\)/g;

/** A file named beside a source is found from what is built too; a source that runs as a thread of its own is built. */
const filesBeside: Plugin = {
  name: 'files-beside',
  // As it was written, so that a place in what is built is found again in its source.
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
    const found = code.replaceAll(named, (_, path: string) => {
      const file = resolve(dirname(id), path);
      const isThread = file.endsWith('.ts') && existsSync(file);
      const fileName = `${basename(file, '.ts')}.js`;
      if (isThread) this.emitFile({ type: 'chunk', id: file, fileName });
      const from = isThread ? `./${fileName}` : relative(outDir, file);
      return `new URL('${from}', import.meta.url)`;
    });
    return { code: found, map: null };
  },
};

/** The server and its commands in few files, so that they start soon and hold little (decision 039). */
export default defineConfig({
  plugins: [filesBeside, writtenDown('server')],
  publicDir: false,
  ssr: {
    noExternal: true,
    // Left where they are: their programs or data stand in files of their own.
    external: ['better-sqlite3', 'pdfkit', 'pg'],
  },
  // Of each package the form that Node reads.
  resolve: { mainFields: ['main'], conditions: ['node', 'module-sync'] },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node22',
    sourcemap: true,
    rolldownOptions: {
      input: { kith: at('cli/kith.ts') },
      output: {
        sourcemapExcludeSources: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // Names stay, so that a failure is told by them.
        minify: { compress: false, mangle: false, codegen: true },
      },
    },
  },
});
