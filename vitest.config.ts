import { defineConfig } from 'vitest/config';
import SlowestFirst from './tests/slowest/first.ts';

const browserFiles = ['tests/{forms,stories,screens,gallery,walls}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Long enough for a machine that does much else: what is right comes at once, and what hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page on a slow or busy machine takes longer than the usual second; what is right still comes at once.
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    // Files of one worker share what they import: the core is pure, and every test opens a Kith of its own.
    isolate: false,
    maxConcurrency: 2,
    sequence: { sequencer: SlowestFirst },
    reporters: ['default', './tests/slowest/files.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['{core,interop}/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          include: ['{server,cli,web}/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: browserFiles,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // A page waits about half of the time, so three files at a time, of the doors or of the browser, fill two cores.
        extends: true,
        test: {
          name: 'browser',
          include: browserFiles,
          globalSetup: 'tests/browser/before-all.ts',
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
