import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import {
  type ResearchColumn,
  type ResearchRow,
  researchColumnNames,
  researchColumns,
  type Typed,
  typedColumns,
} from '#core/research/columns.ts';
import type { ResearchDataset } from '#core/research/dataset.ts';

type Cell = string | number | number[] | null;

/** What is empty is null: a program that counts must not meet a nought where nobody knows. */
const readAs: Record<Typed | 'text', (text: string) => Cell> = {
  text: (text) => text || null,
  whole: (text) => (text === '' ? null : Number(text)),
  number: (text) => (text === '' ? null : Number(text)),
  numbers: (text) => (text === '' ? [] : text.split(' ').map(Number)),
};

/** How each kind of column is declared; a list as the format asks for one, in three levels. */
const declaredAs: Record<Typed | 'text', (name: string) => SchemaElement[]> = {
  text: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  whole: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  number: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  numbers: (name) => [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  ],
};

const kindOf = (name: ResearchColumn) => typedColumns[name] ?? 'text';

const columnOf = (rows: readonly ResearchRow[], name: ResearchColumn) => ({
  name,
  data: rows.map((row) => readAs[kindOf(name)](row[name])),
});

/**
 * The file for research as Apache Parquet, each column by its type, with the dictionary and the note within it.
 * @param note what was left out, as it stands beside the CSV
 */
export function researchParquet(
  { rows }: Pick<ResearchDataset, 'rows'>,
  note: string,
): Uint8Array<ArrayBuffer> {
  const dictionary = Object.fromEntries(researchColumnNames.map((name) => [name, researchColumns[name].en]));
  const file = parquetWriteBuffer({
    columnData: researchColumnNames.map((name) => columnOf(rows, name)),
    schema: [
      { name: 'root', num_children: researchColumnNames.length },
      ...researchColumnNames.flatMap((name) => declaredAs[kindOf(name)](name)),
    ],
    kvMetadata: [
      { key: 'note', value: note },
      { key: 'dictionary', value: JSON.stringify(dictionary) },
    ],
    createdBy: 'Kith',
  });
  return new Uint8Array(file);
}
