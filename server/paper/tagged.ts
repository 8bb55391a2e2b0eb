import { isStandard, setFace } from './faces.ts';
import type { Document } from './pieces.ts';
import { placedLines } from './set-lines.ts';

export type Structure = ReturnType<Document['struct']>;

/** So much room is kept below before something begins that must not be parted. */
export const room = { heading: 90, picture: 250 };

export const ink = { words: '#221d17', soft: '#544b40', line: '#b9ae9f', now: '#7a3b12', before: '#6b645b' };

/** Begins a page where less than this is left of the one that is. */
export function keepRoom(document: Document, points: number): void {
  if (document.y + points > document.page.height - document.page.margins.bottom) document.addPage();
}

interface Block {
  words: string;
  x: number;
  width: number;
  size: number;
  bold?: boolean;
  align?: 'left' | 'right';
}

const lineGap = 2;

/** How tall words are in a column of this width. */
export function heightOf(document: Document, { words, width, size, bold, x }: Block): number {
  if (!isStandard(words))
    return placedLines(document, words, size, { left: x, wide: width }).length * size * 1.5;
  return document
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .heightOfString(words || ' ', { width, lineGap });
}

/** Sets words in a column, in the face that every reader has, or in one that has their signs. */
export function setBlock(document: Document, y: number, block: Block): void {
  const { words, x, width, size, bold, align = 'left' } = block;
  if (isStandard(words)) {
    document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    document.text(words, x, y, { width, align, lineGap });
    return;
  }
  placedLines(document, words, size, { left: x, wide: width }).forEach((line, nth) => {
    for (const piece of line) {
      setFace(document, piece.face);
      const at = y + nth * size * 1.5 + size;
      document.fontSize(size).text(piece.words, piece.x, at, { lineBreak: false, baseline: 'alphabetic' });
    }
  });
}

/** Writes a heading or a paragraph where the document stands, and goes on below it. */
export function writeTagged(
  document: Document,
  within: Structure,
  tag: 'H1' | 'H2' | 'P',
  words: string,
  { size, after, soft = false }: { size: number; after: number; soft?: boolean },
): void {
  const { left, right } = document.page.margins;
  const width = document.page.width - left - right;
  const block = { words, x: left, width, size, bold: tag !== 'P' };
  const height = heightOf(document, block);
  keepRoom(document, height);
  const { y } = document;
  within.add(
    document.struct(tag, {}, () => {
      document.fillColor(soft ? ink.soft : ink.words);
      setBlock(document, y, block);
    }),
  );
  document.x = left;
  document.y = y + height + after;
}
