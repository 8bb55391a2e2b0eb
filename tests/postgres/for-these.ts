import { afterAll, beforeAll } from 'vitest';
import { type APostgres, aPostgres } from './a-postgres.ts';

/** The Kiths of this file stand on a PostgreSQL, also where the others stand on SQLite. */
export function onPostgres(): void {
  let postgres: APostgres;
  const before = process.env.KITH_TEST_POSTGRES;
  beforeAll(async () => {
    postgres = await aPostgres(['fsync=off', 'full_page_writes=off', 'max_connections=200']);
    process.env.KITH_TEST_POSTGRES = postgres.url;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.KITH_TEST_POSTGRES;
    else process.env.KITH_TEST_POSTGRES = before;
    await postgres.stop();
  });
}
