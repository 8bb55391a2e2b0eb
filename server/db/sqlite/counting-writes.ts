import type { SqliteStatement } from 'kysely';
import { type TableVersions, tableWrittenBy } from '#server/db/table-versions.ts';

const commits = /^\s*commit\b/i;

/** The same statement, which says what it writes to as it runs; one that cannot be read may have changed anything. */
export function countingWrites(
  text: string,
  statement: SqliteStatement,
  versions: TableVersions,
): SqliteStatement {
  const table = tableWrittenBy(text);
  if (table === 'none') return statement;
  const count = () => {
    if (table !== 'any') versions.changed(table);
    else if (commits.test(text)) versions.committed();
    else versions.allChanged();
  };
  return {
    reader: statement.reader,
    all(parameters) {
      count();
      return statement.all(parameters);
    },
    run(parameters) {
      count();
      return statement.run(parameters);
    },
    iterate(parameters) {
      count();
      return statement.iterate(parameters);
    },
  };
}
