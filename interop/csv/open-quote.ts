/** Where a quotation mark is wrong: the line on which it opens, and the one on which its record begins. */
export interface OpenQuote {
  line: number;
  record: number;
}

const mark = '"';

/**
 * The first quotation mark of a text that is not closed, that has more after it in its cell, or that stands inside a word.
 * Whatever reads the file says where it gave up, which may be at its very end.
 */
export function openQuoteIn(text: string, separator: string): OpenQuote | undefined {
  let cell: 'empty' | 'word' | 'quoted' | 'closed' = 'empty';
  let [line, record, opened] = [1, 1, 1];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const endsLine = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (endsLine) line += 1;
    if (cell === 'quoted') {
      if (sign !== mark) continue;
      if (text[at + 1] === mark) at += 1;
      else cell = 'closed';
    } else if (endsLine || sign === separator) {
      cell = 'empty';
      if (endsLine) record = line;
    } else if (sign === mark && cell === 'empty') {
      cell = 'quoted';
      opened = line;
    } else if (sign.trim() !== '' && sign !== '\ufeff') {
      if (cell === 'closed') return { line: opened, record };
      if (sign === mark) return { line, record };
      cell = 'word';
    }
  }
  return cell === 'quoted' ? { line: opened, record } : undefined;
}
