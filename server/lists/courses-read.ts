import type { FigureRow } from '#core/lists/figure-row.ts';
import type { Summary } from '#core/lists/summary.ts';
import { ColumnSeal } from '#server/db/column-seal.ts';
import type { Columns } from '#server/db/columns.ts';
import { oneService } from '#server/db/tables.ts';
import { beginning, FiguresKept, type Opened } from './figures-kept.ts';
import { figuresFrom } from './figures-told.ts';

/** An index holds all that is asked for: no row of the lists is read for it. */
export const everyFigures = `select substr(figures, 1, ${beginning}) from course where service = ? and figures is not null order by figures`;

const everyTold = 'select figures from course where service = ? and figures is not null order by figures';
const untold = 'select summary from course where service = ? and figures is null';
const ofClient = 'select summary from course where service = ? and client = ?';
const beginsWith = (name: string) =>
  `select ${name} from course where service = ? and figures >= ? and figures < ? || '~'`;
const told = beginsWith('figures');
const summaryOf = beginsWith('summary');
const clientOf = beginsWith('client');

/** Fewer are opened at once, and written down only where so many of each hundred were opened one by one. */
const fewest = 2_000;
const hundredth = 0.02;

/** Every course of the service by a connection of its own, which reads and never writes. */
export class CoursesRead {
  readonly #seal: ColumnSeal;
  readonly #columns: Columns;
  /** What was opened before, in the order of the index: only what is told anew is opened. */
  #known: readonly Opened[] = [];
  readonly #kept: FiguresKept;
  /** How many were opened one by one since they were written down. */
  #openedSince = 0;

  /** @param database the file in the data folder, where there is one */
  constructor(columns: Columns, master: Buffer, database?: string) {
    this.#seal = new ColumnSeal(master);
    this.#columns = columns;
    this.#kept = new FiguresKept(database, master);
  }

  /** Writes down what was opened, for the next who asks first, where that saves enough. @param least so many there are */
  keep(least = fewest): void {
    const count = this.#known.length;
    if (count < least || this.#openedSince < count * hundredth) return;
    this.#kept.write(this.#known);
    this.#openedSince = 0;
  }

  /** What figures read of every course. Where an older Kith wrote the row, or another hand, that is read from its summary. */
  async figureRows(): Promise<FigureRow[]> {
    const { rows, summaries } = await this.#columns.atOnce(async () => {
      if (this.#known.length === 0) this.#known = this.#kept.read();
      this.#known = this.#known.length === 0 ? await this.#openAll() : await this.#openAnew();
      const rows: FigureRow[] = [];
      const unread = new Set<string>();
      for (const { begins, row } of this.#known) {
        if (row) rows.push(row);
        else unread.add(begins);
      }
      const summaries = await this.#columns.all(untold, oneService);
      for (const one of unread)
        summaries.unshift(...(await this.#columns.all(summaryOf, oneService, one, one)));
      return { rows, summaries };
    });
    if (summaries.length === 0) return rows;
    // Loaded where it is needed: it brings much of the core along.
    const { figureRowOf } = await import('#core/lists/figure-row.ts');
    return [...rows, ...summaries.map((summary) => figureRowOf(this.#summaryIn(summary)))];
  }

  /** The summaries of clients who agreed in one of their finished courses to research, of all their courses. */
  async agreedToResearch(): Promise<Summary[]> {
    await this.figureRows();
    return this.#columns.atOnce(async () => {
      const agreed = this.#known.filter(({ row }) => row?.research === 'agreed');
      const clients = new Set<string>();
      for (const { begins } of agreed)
        for (const one of await this.#columns.all(clientOf, oneService, begins, begins)) clients.add(one);
      const theirs: string[] = [];
      for (const one of clients) theirs.push(...(await this.#columns.all(ofClient, oneService, one)));
      const older = await this.#columns.all(untold, oneService);
      return [...new Set([...theirs, ...older])].map((summary) => this.#summaryIn(summary));
    });
  }

  async #openAll(): Promise<Opened[]> {
    return (await this.#columns.all(everyTold, oneService)).map((one) => this.#opened(one));
  }

  /** Both are in the order of the index, and walked side by side; what does not meet is opened, which is never wrong. */
  async #openAnew(): Promise<Opened[]> {
    let at = 0;
    const opened: Opened[] = [];
    for (const begins of await this.#columns.all(everyFigures, oneService)) {
      let before = this.#known[at];
      while (before && before.begins < begins) {
        at += 1;
        before = this.#known[at];
      }
      if (before?.begins === begins) {
        at += 1;
        opened.push(before);
      } else {
        const [stored = begins] = await this.#columns.all(told, oneService, begins, begins);
        opened.push(this.#opened(stored));
      }
    }
    return opened;
  }

  #opened(stored: string): Opened {
    this.#openedSince += 1;
    // Written anew, so that no piece of it holds the whole.
    const begins = Buffer.from(stored.slice(0, beginning)).toString();
    return { begins, row: figuresFrom(String(this.#seal.openedOnce(stored))) };
  }

  #summaryIn(stored: string): Summary {
    return JSON.parse(String(this.#seal.openedOnce(stored)));
  }
}
