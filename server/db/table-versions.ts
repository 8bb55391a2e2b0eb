/** How often each table was written to since the database was opened: what was read of it holds while that stays the same. */
export class TableVersions {
  readonly #written = new Map<string, number>();
  readonly #byOthers: () => number;
  #everything = 0;
  #steps = 0;

  /** @param byOthers asks the database how often another process has written to it */
  constructor(byOthers: () => number) {
    this.#byOthers = byOthers;
  }

  /** Grows, or changes, whenever another process has written. */
  get writtenByOthers(): number {
    return this.#byOthers();
  }

  /** How many writings and commits there were: what is committed by now was committed within so many. */
  get steps(): number {
    return this.#steps;
  }

  committed(): void {
    this.#steps += 1;
  }

  changed(table: string): void {
    this.#steps += 1;
    this.#written.set(table, (this.#written.get(table) ?? 0) + 1);
  }

  /** What was written is not known table by table. */
  allChanged(): void {
    this.#steps += 1;
    this.#everything += 1;
  }

  /** Grows whenever one of these may have changed. Without tables: whenever any has. */
  of(tables?: readonly string[]): number {
    const each = tables ? tables.map((table) => this.#written.get(table) ?? 0) : this.#written.values();
    return [...each].reduce((sum, written) => sum + written, this.#everything);
  }
}

const writes =
  /^\s*(?:insert(?:\s+or\s+\w+)?\s+into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)\s+"?(\w+)/i;
const leavesAllAsItWas = /^\s*(?:begin|select|pragma\s+data_version)\b/i;

/** Which table a statement writes to, by its words; one that cannot be read may write to any. */
export const tableWrittenBy = (text: string): string | 'none' | 'any' =>
  writes.exec(text)?.[1] ?? (leavesAllAsItWas.test(text) ? 'none' : 'any');
