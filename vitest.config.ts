import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules and doors',
          include: ['{core,server,cli,interop,web}/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['tests/{stories,screens,gallery}/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // A browser fills both cores by itself, so these have the machine to themselves, one file after another.
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{stories,screens,gallery}/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
