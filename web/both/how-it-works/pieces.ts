/** A piece of a line: words, the name of a button, a way to a page, or what is typed at a terminal. */
export type Piece = { at: number; words: string } & (
  | { kind: 'words' | 'button' | 'command' }
  | { kind: 'way'; to: string }
);

/** Lines that belong together: a paragraph, or steps one after another. */
export interface Block {
  at: number;
  kind: 'paragraph' | 'steps';
  lines: Piece[][];
}

const marked = /(\[[^\]]+\]\(\/[^)\s]*\)|“[^”]+”|`[^`]+`)/;

function pieceOf(text: string, at: number): Piece {
  const way = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(text);
  if (way) return { at, kind: 'way', words: way[1] ?? '', to: way[2] ?? '' };
  if (text.startsWith('“')) return { at, kind: 'button', words: text.slice(1, -1) };
  if (text.startsWith('`')) return { at, kind: 'command', words: text.slice(1, -1) };
  return { at, kind: 'words', words: text };
}

export const piecesOf = (line: string): Piece[] => line.split(marked).filter(Boolean).map(pieceOf);

/** A text as it is laid out: lines that begin with `- ` are steps, every other line is a paragraph of its own. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const isStep = line.startsWith('- ');
    const pieces = piecesOf(isStep ? line.slice(2) : line);
    const last = blocks.at(-1);
    if (isStep && last?.kind === 'steps') last.lines.push(pieces);
    else blocks.push({ at: blocks.length, kind: isStep ? 'steps' : 'paragraph', lines: [pieces] });
  }
  return blocks;
}
