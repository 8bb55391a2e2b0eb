import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import { csvWords } from '#interop/words.ts';
import { type Column, columnIn, columns, type FileKind } from './columns.ts';
import { openQuoteIn } from './open-quote.ts';

/** One line of a file, by the names of its columns. */
export interface CsvLine {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** What is wrong with the file as a whole, or with a line before its cells are read. */
export interface FileFault {
  line: number;
  says: string;
  column?: string;
}

export interface CsvRead {
  lines: CsvLine[];
  faults: FileFault[];
  /** Headings that Kith knows nothing of: their columns are left out. */
  unknown: string[];
}

const separators = [',', ';', '\t'] as const;

/** The separator by which most headings of the first line are known. */
function separatorOf(all: readonly Column[], text: string): string {
  const [first = ''] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const known = (by: string) =>
    first.split(by).filter((heading) => columnIn(all, heading.replaceAll('"', ''))).length;
  return separators.toSorted((a, b) => known(b) - known(a))[0] ?? ',';
}

/** So much text is parsed at once: others are answered in between. */
const slice = 16_384;

async function* slices(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += slice) {
    await setImmediate();
    yield text.slice(at, at + slice);
  }
}

/** The headings of a file as its columns, with what is wrong with them. */
function headed(all: readonly Column[], headings: readonly string[], line: number) {
  const found = headings.map((heading) => columnIn(all, heading)?.name);
  const missing = all.filter(({ name, asked }) => asked === 'always' && !found.includes(name));
  const twice = found.filter((name, at) => name !== undefined && found.indexOf(name) !== at);
  const faults: FileFault[] = [
    ...missing.map(({ name }) => ({ line, column: name, says: csvWords.en.columnMissing(name) })),
    ...twice.map((name = '') => ({ line, column: name, says: csvWords.en.columnTwice(name) })),
  ];
  const unknown = headings.filter((heading, at) => found[at] === undefined && heading.trim() !== '');
  return { found, faults, unknown };
}

/** What of a text stands before one of its lines. */
const linesBefore = (text: string, line: number): string =>
  text
    .split(/\r\n|\r|\n/)
    .slice(0, line - 1)
    .join('\n');

/** Reads a file of one of the kinds that are brought along. */
export const readLines = (kind: FileKind, text: string): Promise<CsvRead> => readLinesOf(columns[kind], text);

/**
 * Reads a file of these columns line by line. Empty lines are passed over; a line with more cells than headings is refused.
 * Where a quotation mark is left open, it is read as far as the line before.
 */
export async function readLinesOf(all: readonly Column[], text: string): Promise<CsvRead> {
  const read: CsvRead = { lines: [], faults: [], unknown: [] };
  const separator = separatorOf(all, text);
  const parser = parse({
    delimiter: separator,
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
  let names: (string | undefined)[] | undefined;
  try {
    for await (const { record, info } of Readable.from(slices(text)).pipe(parser) as AsyncIterable<{
      record: string[];
      info: Info;
    }>) {
      const line = info.lines;
      if (!names) {
        const head = headed(all, record, line);
        names = head.found;
        read.faults.push(...head.faults);
        read.unknown.push(...head.unknown);
        continue;
      }
      const many = record.slice(names.length).some((cell) => cell !== '');
      if (many) read.faults.push({ line, says: csvWords.en.tooManyCells(record.length, names.length) });
      else
        read.lines.push({
          line,
          cells: Object.fromEntries(
            names.flatMap((name, at) => (name === undefined ? [] : [[name, record[at] ?? '']])),
          ),
        });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = openQuoteIn(text, separator) ?? { line: Number(error.lines ?? 1), record: 1 };
    const before = await readLinesOf(all, linesBefore(text, open.record));
    const faults = open.record === 1 ? [] : before.faults;
    return { ...before, faults: [...faults, { line: open.line, says: csvWords.en.quoteOpen }] };
  }
  if (!names && read.faults.length === 0) read.faults.push({ line: 1, says: csvWords.en.nothingInIt });
  return read;
}
