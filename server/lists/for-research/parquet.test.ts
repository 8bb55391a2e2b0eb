import { tableFromIPC } from '@uwdata/flechette';
import { readParquet } from 'parquet-wasm';
import { expect, test } from 'vitest';
import { type ResearchRow, researchColumnNames } from '#core/research/columns.ts';
import { researchParquet } from './parquet.ts';

/** Read by Apache's own reader (the Rust one, as WebAssembly), which shares nothing with what writes. */
function readBack(file: Uint8Array) {
  const stream = readParquet(file).intoIPCStream();
  const { schema } = tableFromIPC(stream);
  const columns = tableFromIPC(stream).toColumns();
  const cells = (name: string) =>
    Array.from(columns[name] ?? [], (cell: unknown) =>
      typeof cell === 'object' && cell !== null ? Array.from(Object.values(cell)) : cell,
    );
  return { schema, cells };
}

const nothing = Object.fromEntries(researchColumnNames.map((name) => [name, '']));
const row = (otherwise: Partial<ResearchRow>): ResearchRow => ({ ...(nothing as ResearchRow), ...otherwise });
const rows = [
  row({ row: '1', form: 'ipt', year_ended: '2025', sessions_held: '16', first: '17', totals: '17 12 6' }),
  row({ row: '2', form: 'ipt-é', first: '6.5' }),
];

test('another reader finds every line, numbers as numbers and what is empty as nothing', () => {
  const { cells, schema } = readBack(researchParquet({ rows }, 'A note.'));
  expect(schema.fields.map(({ name }) => name)).toEqual(researchColumnNames);
  expect(cells('row')).toEqual([1, 2]);
  expect(cells('form')).toEqual(['ipt', 'ipt-é']);
  expect(cells('year_ended')).toEqual([2025, null]);
  expect(cells('sessions_held')).toEqual([16, null]);
  expect(cells('first')).toEqual([17, 6.5]);
  expect(cells('totals')).toEqual([[17, 12, 6], []]);
  expect(cells('change')).toEqual([null, null]);
});

test('the note and the dictionary go with it', () => {
  const { schema } = readBack(researchParquet({ rows }, 'A note.'));
  expect(schema.metadata?.get('note')).toBe('A note.');
  const dictionary: unknown = JSON.parse(schema.metadata?.get('dictionary') ?? '{}');
  expect(Object.keys(dictionary ?? {})).toEqual(researchColumnNames);
});
