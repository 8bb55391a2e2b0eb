import { z } from 'zod';
import type { BroughtFile } from '#core/api-answers/moving-in.ts';
import { type FileKind, fileKinds } from '#interop/csv/columns.ts';
import { decode } from '#interop/csv/decode.ts';
import { type CsvRead, readLines } from '#interop/csv/read-lines.ts';
import { type BundleRead, readBundle } from '#interop/fhir/read-bundle.ts';
import { lettingOthersIn } from '#server/db/in-batches.ts';
import { problem } from '#server/http/problem.ts';
import { refusedMovingIn } from './words.ts';

/** What may be given: a file of each kind as CSV, or all but the courses as FHIR. */
export const givenKinds = [...fileKinds, 'bundle'] as const satisfies readonly BroughtFile[];

/** The files that are given, as they were made. */
export type FilesGiven = ReadonlyMap<BroughtFile, Uint8Array>;

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
  ...Object.fromEntries(givenKinds.map((kind) => [kind, z.string().max(mostOfFile).optional()])),
  answers: z.string().max(mostOfFile).optional(),
});

export interface FilesRead {
  files: Map<FileKind, CsvRead>;
  /** What is said of the Bundle beside its lines, and which files stand in it. */
  bundle: Pick<BundleRead, 'told'> & { holds: ReadonlySet<BroughtFile> };
}

/** Each file by its lines, with the cells in it that were put right since. Refuses (422) the same by CSV and by FHIR. */
export async function readFiles(
  given: FilesGiven,
  { mends }: Pick<Answers, 'mends'>,
  zone: string,
): Promise<FilesRead> {
  const files = new Map<FileKind, CsvRead>();
  for (const kind of fileKinds) {
    const bytes = given.get(kind);
    if (bytes) files.set(kind, await readLines(kind, decode(bytes).text));
  }
  const bundle = await bundleIn(given, files.get('courses'), zone);
  if (bundle && [...bundle.files.keys()].some((kind) => files.has(kind)))
    throw problem(422, 'csv-and-fhir', refusedMovingIn.en['csv-and-fhir']);
  const read = new Map([...files, ...(bundle?.files ?? [])]);
  const holds = new Set<BroughtFile>(['bundle', ...(bundle?.files.keys() ?? [])]);
  const mended = new Map([...read].map(([kind, file]) => [kind, withMends(kind, file, mends)]));
  return { files: mended, bundle: { told: bundle?.told ?? [], holds } };
}

async function bundleIn(
  given: FilesGiven,
  courses: CsvRead | undefined,
  zone: string,
): Promise<BundleRead | undefined> {
  const bytes = given.get('bundle');
  if (!bytes) return undefined;
  const ofClient = Map.groupBy(courses?.lines ?? [], ({ cells }) => cells.client ?? '');
  const courseOf = (client: string) => {
    const [only, ...more] = ofClient.get(client) ?? [];
    return more.length === 0 ? only?.cells.course : undefined;
  };
  const text = decode(bytes).text;
  return lettingOthersIn(readBundle(text, { zone, courseOf: courses && courseOf }));
}

function withMends(kind: FileKind, file: CsvRead, mends: Answers['mends']): CsvRead {
  const mended = new Map<number, Record<string, string>>();
  for (const { file: of, line, column, value } of mends)
    if (of === kind) mended.set(line, { ...mended.get(line), [column]: value });
  if (mended.size === 0) return file;
  const lines = file.lines.map((one) => {
    const put = mended.get(one.line);
    return put ? { ...one, cells: { ...one.cells, ...put } } : one;
  });
  return { ...file, lines };
}
