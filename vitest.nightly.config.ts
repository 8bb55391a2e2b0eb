import { defineConfig } from 'vitest/config';

/** What takes too long for every change; `npm run nightly` runs it. One file at a time, since each fills the machine. */
export default defineConfig({
  test: {
    include: ['tests/**/*.nightly.ts'],
    globalSetup: 'tests/browser/before-all.ts',
    // As in vitest.config.ts: a page on a busy machine takes longer than a second.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
