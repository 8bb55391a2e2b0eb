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

/** A checkpoint tells of every chart at once: the instant it was written at, which another row may share, leads to none of them. */
const ofRow = (table: string, { at, ...rest }: Row): unknown[] =>
  Object.values(table === 'checkpoint' ? rest : { at, ...rest });

/**
 * Joins every row to every other that holds an equal value, however many steps it takes.
 * @returns each table that is reached from any row of these, with the way there
 */
export function reachedFrom(file: string, tables: readonly string[]): Map<string, string> {
  const all = rowsOf(file);
  const holders = new Map<string, { table: string; row: Row }[]>();
  for (const [table, rows] of all) {
    for (const row of rows) {
      for (const lead of new Set(ofRow(table, row).flatMap(leadsOf))) {
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
  const next = tables.flatMap((table) => (all.get(table) ?? []).map((row) => ({ table, row, way: table })));
  for (let step = next.pop(); step; step = next.pop()) {
    if (seen.has(step.row)) continue;
    seen.add(step.row);
    for (const lead of ofRow(step.table, step.row).flatMap(leadsOf)) {
      for (const { table, row } of holders.get(lead) ?? []) {
        const way = `${step.way} = ${lead} = ${table}`;
        if (!reached.has(table)) reached.set(table, way);
        if (!seen.has(row)) next.push({ table, row, way });
      }
    }
  }
  return reached;
}

/** The three bytes that end here, as one number. */
const threeAt = (bytes: Buffer, end: number) =>
  ((bytes[end - 2] ?? 0) << 16) | ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);

/** Which of these words, of three bytes or more, stand in any byte of a file; it is gone through once for all of them. */
export function wordsIn(bytes: Buffer, words: Iterable<string>): string[] {
  const all = [...words].map((word) => ({ word, whole: Buffer.from(word) }));
  const byStart = Map.groupBy(all, ({ whole }) => threeAt(whole, 2));
  const begins = new Uint8Array(1 << 24);
  for (const start of byStart.keys()) begins[start] = 1;
  const met = new Set<string>();
  for (let end = 2; end < bytes.length; end += 1) {
    const start = threeAt(bytes, end);
    if (begins[start] === 0) continue;
    for (const { word, whole } of byStart.get(start) ?? [])
      if (bytes.subarray(end - 2, end - 2 + whole.length).equals(whole)) met.add(word);
  }
  return all.flatMap(({ word }) => (met.has(word) ? [word] : []));
}
