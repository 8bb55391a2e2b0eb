import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const messagesOf = /\/messages\/(?!en\/)([^/]+)\//;

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
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
