import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

const { projects: _, ...all } = usual.test ?? {};

/** The server’s suites on PostgreSQL: `npm run test:postgres`. */
export default defineConfig({
  test: {
    ...all,
    include: ['server/**/*.test.ts'],
    // What is about the file in the data folder from its first line to its last.
    exclude: [
      'server/{backups,db/sqlite}/**',
      'server/keeping/{backup,nothing-left}.test.ts',
      'server/keeping/verify/verify.test.ts',
    ],
    globalSetup: 'tests/postgres/for-all.ts',
    maxWorkers: 2,
  },
});
