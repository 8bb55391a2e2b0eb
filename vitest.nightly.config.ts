import { defineConfig } from 'vitest/config';

/** What takes too long for every change; `npm run nightly` runs it. One file at a time, since each fills the machine. */
export default defineConfig({
  test: {
    include: ['tests/**/*.nightly.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
