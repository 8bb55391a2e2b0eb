import { aPostgres } from './a-postgres.ts';

/** One PostgreSQL for a run of the tests; each Kith in it has a schema of its own. What it holds need not outlive the machine. */
export default async function startPostgres(): Promise<() => Promise<void>> {
  const postgres = await aPostgres(['fsync=off', 'full_page_writes=off', 'max_connections=400']);
  process.env.KITH_TEST_POSTGRES = postgres.url;
  return postgres.stop;
}
