import { asCsv } from '#core/forms/csv.ts';
import { columns, type FileKind } from './columns.ts';

/** A file to fill in: its headings, and one line that is plainly invented and is left out when it is brought. */
export const templateOf = (kind: FileKind): string =>
  asCsv([columns[kind].map(({ name }) => name), columns[kind].map(({ example }) => example)]);
