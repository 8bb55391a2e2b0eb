import type { Document } from './pieces.ts';
import { heightOf, ink, keepRoom, type Structure, setBlock } from './tagged.ts';

/** A table of a report: its first column names each row. */
export interface TableOnPaper {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const size = 9;
const pad = 3;
/** The column that names a row is so many times as wide as another. */
const firstIs = 1.35;

/** Writes a table whose rows are not parted by the end of a page, its head named as such for who has it read aloud. */
export function writeTable(document: Document, within: Structure, { head, rows }: TableOnPaper): void {
  const { left, right } = document.page.margins;
  const wide = document.page.width - left - right;
  const each = wide / (head.length - 1 + firstIs);
  const columns = head.map((_, nth) => ({
    x: left + (nth === 0 ? 0 : each * (nth - 1 + firstIs)),
    width: (nth === 0 ? each * firstIs : each) - 2 * pad,
  }));
  const table = document.struct('Table');
  within.add(table);
  const writeRow = (cells: readonly string[], isHead: boolean) => {
    const blocks = columns.map(({ x, width }, nth) => ({
      words: cells[nth] ?? '',
      x: x + pad,
      width,
      size,
      bold: isHead,
    }));
    const height = Math.max(...blocks.map((block) => heightOf(document, block))) + 2 * pad;
    keepRoom(document, height);
    const { y } = document;
    const row = document.struct('TR');
    table.add(row);
    blocks.forEach((block, nth) => {
      row.add(
        document.struct(isHead || nth === 0 ? 'TH' : 'TD', {}, () => {
          document.fillColor(ink.words);
          setBlock(document, y + pad, block);
        }),
      );
    });
    row.end();
    const under = y + height;
    document.markContent('Artifact', { type: 'Layout' });
    document
      .lineWidth(isHead ? 1 : 0.5)
      .strokeColor(ink.line)
      .moveTo(left, under)
      .lineTo(left + wide, under)
      .stroke();
    document.endMarkedContent();
    document.x = left;
    document.y = under;
  };
  writeRow(head, true);
  for (const row of rows) writeRow(row, false);
  table.end();
}
