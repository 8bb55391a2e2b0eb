import { basename } from 'node:path';
import { Client } from 'pg';

/** The PostgreSQL that was started for these tests; none where they run on SQLite. */
const postgres = () => process.env.KITH_TEST_POSTGRES;

/** On which engine these tests run. */
export const testEngine = () => (postgres() === undefined ? 'sqlite' : 'postgres');

const schemaOf = (folder: string) =>
  basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_')
    .slice(0, 40);

/** A database of its own for the Kith of a folder; none where it keeps everything in there. */
export function aDatabase(folder: string): string | undefined {
  const url = postgres();
  return url && `${url}?schema=${schemaOf(folder)}`;
}

/** Takes the database of a folder away, which nobody uses any more. */
export async function noDatabase(folder: string): Promise<void> {
  const connectionString = postgres();
  if (connectionString === undefined) return;
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(`drop schema if exists "${schemaOf(folder)}" cascade`);
  await client.end();
}
