import { type Face, faces, setFace } from './faces.ts';
import { inOrder, linesOf, withoutSpaceAtEnd } from './lines.ts';
import { type Document, piecesOf, signsIn, turned } from './pieces.ts';

/** Setting words of many scripts: each piece in a face that has it, each line in the order in which it is read. */

/** Signs that no packed face has, each once. */
export function unprintable(document: Document, words: string): string[] {
  const faceOf = faces(document);
  const signs = new Set([...signsIn.segment(words)].map(({ segment }) => segment));
  return [...signs].filter((sign) => sign !== '\n' && faceOf(sign) === undefined);
}

/** How large, and how far apart its lines are. */
interface Size {
  size: number;
  lineGap: number;
}

/** So much as is drawn at once, and where in its line. */
interface Placed {
  words: string;
  face: Face;
  x: number;
}

/** Where lines stand: from here, and so wide. */
interface Column {
  left: number;
  wide: number;
}

function betweenMargins({ page: { margins, width } }: Document): Column {
  return { left: margins.left, wide: width - margins.left - margins.right };
}

/** The lines that a paragraph takes, each as it is seen from left to right; from the right edge where it is read so. */
export function placedLines(
  document: Document,
  paragraph: string,
  size: number,
  { left, wide: room }: Column = betweenMargins(document),
): Placed[][] {
  document.fontSize(size);
  const { pieces, base } = piecesOf(document, paragraph);
  return linesOf(pieces, room, document).map((line) => {
    const shown = withoutSpaceAtEnd(line);
    const whole = shown.reduce((sum, piece) => sum + piece.width, 0);
    let x = base % 2 === 1 ? left + room - whole : left;
    return inOrder(shown).flatMap(({ words, face, level, space, width: wide }) => {
      const at = x;
      x += wide;
      return space === 'space' ? [] : [{ words: turned(words, level), face, x: at }];
    });
  });
}

/** Sets a paragraph of which every sign is in a packed face, from where the document stands. */
export function setParagraph(document: Document, paragraph: string, { size, lineGap }: Size): void {
  const height = size * 1.35 + lineGap;
  for (const line of placedLines(document, paragraph, size)) {
    const { margins, height: page } = document.page;
    if (document.y + height > page - margins.bottom) document.addPage();
    const { y } = document;
    for (const { words, face, x } of line) {
      setFace(document, face);
      document.text(words, x, y + size, { lineBreak: false, baseline: 'alphabetic' });
    }
    document.x = margins.left;
    document.y = y + height;
  }
}
