import Database from 'better-sqlite3';

type Row = Record<string, unknown>;

/** Every row of every table, as somebody reads it who has the file and no key. */
function rowsOf(file: string): Map<string, Row[]> {
  const database = new Database(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], string>(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
      .pluck()
      .all();
    return new Map(
      tables.map((table) => [table, database.prepare<[], Row>(`select * from "${table}"`).all()]),
    );
  } finally {
    database.close();
  }
}

/** What of a value might lead somewhere else: each part of it that is longer than a word for a state. */
const leadsOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(/[^\w.@:+-]+/).filter((part) => part.length >= 8) : [];

/**
 * Joins every row to every other that holds an equal value, however many steps it takes.
 * @returns each table that is reached from any row of these, with the way there
 */
export function reachedFrom(file: string, tables: readonly string[]): Map<string, string> {
  const all = rowsOf(file);
  const holders = new Map<string, { table: string; row: Row }[]>();
  for (const [table, rows] of all) {
    for (const row of rows) {
      for (const lead of new Set(Object.values(row).flatMap(leadsOf))) {
        // The names of tables stand in the chains’ own rows, and lead to no row.
        if (all.has(lead)) continue;
        const known = holders.get(lead) ?? [];
        known.push({ table, row });
        holders.set(lead, known);
      }
    }
  }
  const reached = new Map(tables.map((table) => [table, table]));
  const seen = new Set<Row>();
  const next = tables.flatMap((table) => (all.get(table) ?? []).map((row) => ({ row, way: table })));
  for (let step = next.pop(); step; step = next.pop()) {
    if (seen.has(step.row)) continue;
    seen.add(step.row);
    for (const lead of Object.values(step.row).flatMap(leadsOf)) {
      for (const { table, row } of holders.get(lead) ?? []) {
        const way = `${step.way} = ${lead} = ${table}`;
        if (!reached.has(table)) reached.set(table, way);
        if (!seen.has(row)) next.push({ row, way });
      }
    }
  }
  return reached;
}

/** Which of these words stand in any byte of a file. */
export const wordsIn = (bytes: Buffer, words: Iterable<string>): string[] =>
  [...words].filter((word) => bytes.includes(word));
