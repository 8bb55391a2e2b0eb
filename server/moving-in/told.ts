import type { Identity } from '#core/api-answers/accounts.ts';
import type { BroughtFile, BroughtLine } from '#core/api-answers/moving-in.ts';
import { exampleMark } from '#interop/csv/columns.ts';
import type { CellFault } from '#interop/csv/read-cells.ts';
import type { CsvLine, CsvRead } from '#interop/csv/read-lines.ts';
import { movingInWords } from './words.ts';

const { en: words } = movingInWords;

/** A client of the files: one made here, or one who is here already. */
export interface ClientPlanned {
  own: string;
  id: string;
  line: number;
  name: string;
  born: string | null;
  /** Who they are, where they are made here. */
  makes?: Identity;
}

/** What becomes of each line, gathered as the plan is made. */
export class Told {
  readonly lines: BroughtLine[] = [];
  readonly #inBundle: ReadonlySet<BroughtFile>;

  /** @param inBundle the files whose lines are entries of a Bundle */
  constructor(inBundle: ReadonlySet<BroughtFile> = new Set()) {
    this.#inBundle = inBundle;
  }

  tell(file: BroughtFile, line: number, becomes: BroughtLine['becomes'], says: string): BroughtLine {
    const told: BroughtLine = { file, line, becomes, says };
    if (this.#inBundle.has(file)) told.entry = true;
    this.lines.push(told);
    return told;
  }

  /** A line that cannot be taken because of another. */
  waits(file: BroughtFile, line: number, says: string): void {
    this.tell(file, line, 'refused', says).waits = true;
  }

  /** What becomes of a line after all. */
  instead(file: BroughtFile, line: number, becomes: BroughtLine['becomes'], says: string): void {
    const told = this.lines.find(
      (one) => one.file === file && one.line === line && one.becomes === 'brought',
    );
    if (told) Object.assign(told, { becomes, says });
  }

  /** The first fault of a line; the others are said once it is mended. */
  fault(file: BroughtFile, { line, cells }: CsvLine, { column, says, ambiguous, waits }: CellFault): void {
    const told = this.tell(file, line, ambiguous ? 'asked' : 'refused', says);
    Object.assign(told, {
      column,
      given: cells[column] ?? '',
      ...(ambiguous && { asks: 'days' }),
      ...(waits && { waits }),
    });
  }
}

/** The lines of a file but for its example, and what is wrong with the file said of its lines. */
export function linesOf(told: Told, file: BroughtFile, read: CsvRead | undefined): CsvLine[] {
  if (!read) return [];
  for (const { line, says, column } of read.faults)
    Object.assign(told.tell(file, line, 'refused', says), column === undefined ? {} : { column });
  for (const heading of read.unknown) told.tell(file, 1, 'left_out', words.unknownColumn(heading));
  // Without its columns a file has no lines to speak of.
  if (read.faults.some(({ line, column }) => column !== undefined && line <= 1)) return [];
  return read.lines.filter((one) => {
    const own = one.cells.course ?? one.cells.client ?? '';
    if (!own.startsWith(exampleMark)) return true;
    told.tell(file, one.line, 'left_out', words.example);
    return false;
  });
}
