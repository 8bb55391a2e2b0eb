import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import plain from './web/messages/en/plain.ts';
import withoutScript from './web/messages/en/without-script.ts';

const messagesOf = /\/messages\/(?!en\/)([^/]+)\//;

/** What the pages say before any script runs, or without one: `{{plain.title}}` is that text of the catalogue. */
const said = new Map<string, string>(
  Object.entries({ plain, withoutScript }).flatMap(([file, words]) =>
    Object.entries(words).map(([key, text]) => [`${file}.${key}`, text] as const),
  ),
);

const wordsOfPages: Plugin = {
  name: 'words-of-pages',
  transformIndexHtml: (html) =>
    html.replaceAll(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
      const text = said.get(key);
      if (text === undefined) throw new Error(`No catalogue says ${key}.`);
      return text;
    }),
};

export default defineConfig({
  root: 'web',
  plugins: [react(), wordsOfPages],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The page that says nothing is one of its own, so that it opens without any script.
      input: ['index.html', 'plain.html'].map((page) =>
        fileURLToPath(new URL(`web/${page}`, import.meta.url)),
      ),
      output: {
        codeSplitting: {
          groups: [
            { name: 'zod', test: /node_modules\/zod\/|checked-without-compiling/ },
            // A language beside English is one piece, which is brought only to who reads it.
            { debugName: 'words', name: (id) => `words-${id.match(messagesOf)?.[1]}`, test: messagesOf },
          ],
        },
      },
    },
  },
});
