import Database from 'better-sqlite3';
import type { FigureRow } from '#core/lists/figure-row.ts';
import type { Summary } from '#core/lists/summary.ts';
import { ColumnSeal } from '#server/db/column-seal.ts';
import { oneService } from '#server/db/tables.ts';
import { figuresFrom } from './figures-told.ts';

/** How a stored value begins, its number used once with it: no two that were sealed apart begin alike. */
const beginning = 50;

/** An index holds all that is asked for: no row of the lists is read for it. */
export const everyFigures = `select substr(figures, 1, ${beginning}) from course where service = ? and figures is not null`;

/** What is stored, by how it begins, and what figures read in it; null where another hand told it. */
interface Opened {
  begins: string;
  row: FigureRow | null;
}

/** Every course of the service by a connection of its own, which reads and never writes. */
export class CoursesRead {
  readonly #seal: ColumnSeal;
  readonly #beginnings: Database.Statement<[string], string>;
  readonly #everyTold: Database.Statement<[string], string>;
  readonly #untold: Database.Statement<[string], string>;
  readonly #told: Database.Statement<[string, string, string], string>;
  readonly #summary: Database.Statement<[string, string, string], string>;
  readonly #client: Database.Statement<[string, string, string], string>;
  readonly #ofClient: Database.Statement<[string, string], string>;
  readonly #asOne: <Result>(read: () => Result) => Result;
  /** What was opened before, in the order of the index: only what is told anew is opened. */
  #known: readonly Opened[] = [];

  constructor(file: string, master: Buffer) {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const column = <Given extends unknown[]>(text: string) => sqlite.prepare<Given, string>(text).pluck();
    const beginsWith = (name: string) =>
      column<[string, string, string]>(
        `select ${name} from course where service = ? and figures >= ? and figures < ? || '~'`,
      );
    this.#seal = new ColumnSeal(master);
    this.#beginnings = column(everyFigures);
    this.#everyTold = column('select figures from course where service = ? and figures is not null');
    this.#untold = column('select summary from course where service = ? and figures is null');
    this.#told = beginsWith('figures');
    this.#summary = beginsWith('summary');
    this.#client = beginsWith('client');
    this.#ofClient = column('select summary from course where service = ? and client = ?');
    this.#asOne = (read) => sqlite.transaction(read)();
  }

  /** What figures read of every course. Where an older Kith wrote the row, or another hand, that is read from its summary. */
  async figureRows(): Promise<FigureRow[]> {
    const { rows, summaries } = this.#asOne(() => {
      this.#known = this.#known.length === 0 ? this.#openAll() : this.#openAnew();
      const rows: FigureRow[] = [];
      const unread = new Set<string>();
      for (const { begins, row } of this.#known) {
        if (row) rows.push(row);
        else unread.add(begins);
      }
      const summaries = [...unread].flatMap((one) => this.#summary.all(oneService, one, one));
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
      const agreed = this.#known.filter(({ row }) => row?.research === 'agreed');
      const clients = new Set(agreed.flatMap(({ begins }) => this.#client.all(oneService, begins, begins)));
      const theirs = [...clients].flatMap((client) => this.#ofClient.all(oneService, client));
      const older = this.#untold.all(oneService);
      return [...new Set([...theirs, ...older])].map((summary) => this.#summaryIn(summary));
    });
  }

  #openAll(): Opened[] {
    return this.#everyTold.all(oneService).map((one) => this.#opened(one));
  }

  /** Both are in the order of the index, and walked side by side; what does not meet is opened, which is never wrong. */
  #openAnew(): Opened[] {
    let at = 0;
    return this.#beginnings.all(oneService).map((begins) => {
      let before = this.#known[at];
      while (before && before.begins < begins) {
        at += 1;
        before = this.#known[at];
      }
      if (before?.begins !== begins)
        return this.#opened(this.#told.get(oneService, begins, begins) ?? begins);
      at += 1;
      return before;
    });
  }

  #opened(stored: string): Opened {
    // Written anew, so that no piece of it holds the whole.
    const begins = Buffer.from(stored.slice(0, beginning)).toString();
    return { begins, row: figuresFrom(String(this.#seal.openedOnce(stored))) };
  }

  #summaryIn(stored: string): Summary {
    return JSON.parse(String(this.#seal.openedOnce(stored)));
  }
}
