import Database from 'better-sqlite3';
import type { FigureRow } from '#core/lists/figure-row.ts';
import type { Summary } from '#core/lists/summary.ts';
import { ColumnSeal } from '#server/db/column-seal.ts';
import { oneService } from '#server/db/tables.ts';
import { figuresFrom } from './figures-told.ts';

/** An index holds all that is asked for: no row of the lists is read for it. */
export const everyFigures = `select figures from course where service = ? and figures is not null`;

/** Every course of the service by a connection of its own, which reads and never writes. */
export class CoursesRead {
  readonly #seal: ColumnSeal;
  readonly #told: Database.Statement<[string], string>;
  readonly #untold: Database.Statement<[string], string>;
  readonly #summary: Database.Statement<[string, string], string>;
  readonly #client: Database.Statement<[string, string], string>;
  readonly #ofClient: Database.Statement<[string, string], string>;
  readonly #asOne: <Result>(read: () => Result) => Result;
  /** What was opened before, by how it is stored: only what is told anew is opened. */
  #known = new Map<string, FigureRow>();

  constructor(file: string, master: Buffer) {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const column = <Given extends unknown[]>(text: string) => sqlite.prepare<Given, string>(text).pluck();
    this.#seal = new ColumnSeal(master);
    this.#told = column(everyFigures);
    this.#untold = column('select summary from course where service = ? and figures is null');
    this.#summary = column('select summary from course where service = ? and figures = ?');
    this.#client = column('select client from course where service = ? and figures = ?');
    this.#ofClient = column('select summary from course where service = ? and client = ?');
    this.#asOne = (read) => sqlite.transaction(read)();
  }

  /** What figures read of every course. Where an older Kith wrote the row, or another hand, that is read from its summary. */
  async figureRows(): Promise<FigureRow[]> {
    const { rows, summaries } = this.#asOne(() => {
      const stored = this.#told.all(oneService);
      const read = stored.map((one) => this.#known.get(one) ?? this.#openedAnew(one));
      const rows = read.filter((row) => row !== null);
      if (this.#known.size > rows.length) this.#forgetAllBut(stored);
      const unread = new Set(stored.filter((_one, nth) => read[nth] === null));
      const summaries = [...unread].flatMap((one) => this.#summary.all(oneService, one));
      return { rows, summaries: [...summaries, ...this.#untold.all(oneService)] };
    });
    if (summaries.length === 0) return rows;
    // Loaded where it is needed: it brings much of the core along.
    const { figureRowOf } = await import('#core/lists/figure-row.ts');
    return [...rows, ...summaries.map((summary) => figureRowOf(this.#summaryIn(summary)))];
  }

  /** The summaries of clients who agreed in one of their finished courses to research, of all their courses. */
  async agreedToResearch(): Promise<Summary[]> {
    await this.figureRows();
    return this.#asOne(() => {
      const agreed = this.#told.all(oneService).filter((one) => this.#known.get(one)?.research === 'agreed');
      const clients = new Set(agreed.map((one) => this.#client.get(oneService, one) ?? ''));
      const theirs = [...clients].flatMap((client) => this.#ofClient.all(oneService, client));
      const older = this.#untold.all(oneService);
      return [...new Set([...theirs, ...older])].map((summary) => this.#summaryIn(summary));
    });
  }

  #openedAnew(stored: string): FigureRow | null {
    const row = figuresFrom(String(this.#seal.openedOnce(stored)));
    if (row) this.#known.set(stored, row);
    return row;
  }

  #summaryIn(stored: string): Summary {
    return JSON.parse(String(this.#seal.openedOnce(stored)));
  }

  #forgetAllBut(stored: readonly string[]): void {
    this.#known = new Map(
      stored.flatMap((one) => {
        const row = this.#known.get(one);
        return row ? [[one, row] as const] : [];
      }),
    );
  }
}
