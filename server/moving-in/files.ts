import { z } from 'zod';
import { type FileKind, fileKinds } from '#interop/csv/columns.ts';
import { decode } from '#interop/csv/decode.ts';
import { type CsvRead, readLines } from '#interop/csv/read-lines.ts';

/** The files that are given, as they were made. */
export type FilesGiven = ReadonlyMap<FileKind, Uint8Array>;

const cell = z.object({ file: z.enum(fileKinds), line: z.number().int().min(1) });

/** What is answered to a trial run: cells put right, who is who, and which number of a day comes first. */
export const answersForm = z.object({
  days: z.enum(['day_first', 'month_first']).optional(),
  mends: z
    .array(cell.extend({ column: z.string().max(60), value: z.string().max(5_000) }))
    .max(2_000)
    .default([]),
  people: z
    .array(z.object({ line: z.number().int().min(1), are: z.enum(['the_same', 'two_people']) }))
    .max(10_000)
    .default([]),
  /** The trial run that was shown, where it is confirmed. */
  shown: z.string().max(100).optional(),
});
export type Answers = z.output<typeof answersForm>;

/** Characters of a file, or of the answers: no more comes through the door. */
const mostOfFile = 16 * 1024 * 1024;

/** The parts that are sent: a file of each kind that is brought, and what was answered to the trial run, as JSON. */
export const filesForm = z.object({
  ...Object.fromEntries(fileKinds.map((kind) => [kind, z.string().max(mostOfFile).optional()])),
  answers: z.string().max(mostOfFile).optional(),
});

/** Each file by its lines, with the cells in it that were put right since. */
export async function readFiles(
  given: FilesGiven,
  { mends }: Pick<Answers, 'mends'>,
): Promise<Map<FileKind, CsvRead>> {
  const read = new Map<FileKind, CsvRead>();
  for (const kind of fileKinds) {
    const bytes = given.get(kind);
    if (!bytes) continue;
    const file = await readLines(kind, decode(bytes).text);
    const mended = new Map<number, Record<string, string>>();
    for (const { file: of, line, column, value } of mends)
      if (of === kind) mended.set(line, { ...mended.get(line), [column]: value });
    const lines = file.lines.map((one) => {
      const put = mended.get(one.line);
      return put ? { ...one, cells: { ...one.cells, ...put } } : one;
    });
    read.set(kind, { ...file, lines });
  }
  return read;
}
