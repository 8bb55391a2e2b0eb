import type { Document } from './pieces.ts';
import { ink, type Structure, setBlock } from './tagged.ts';

/** A share and how sure it is, in per cent. */
export interface Spread {
  percent: number;
  from: number;
  to: number;
}

/** A figure now and before; null where it is held back or there is none. */
export interface Range {
  name: string;
  now: Spread | null;
  before: Spread | null;
}

const names = 150;
const rowHigh = 24;
const ticks = [0, 25, 50, 75, 100];

/** Draws each share as a point on a line from 0 to 100 with its interval: the period filled, the one before hollow. */
export function drawRanges(
  document: Document,
  within: Structure,
  { alt, ranges, key }: { alt: string; ranges: readonly Range[]; key: readonly [string, string | null] },
): void {
  const { left, right } = document.page.margins;
  const { y } = document;
  const [from, to] = [left + names, document.page.width - right - 12];
  const at = (percent: number) => from + ((to - from) * percent) / 100;
  const bottom = y + 16 + ranges.length * rowHigh;
  const one = (spread: Spread, line: number, colour: string, isFilled: boolean) => {
    document.lineWidth(1.5).strokeColor(colour);
    document.moveTo(at(spread.from), line).lineTo(at(spread.to), line).stroke();
    document.circle(at(spread.percent), line, 3.5);
    if (isFilled) document.fillColor(colour).fill();
    else document.fillAndStroke('#ffffff', colour);
  };
  const label = (words: string, x: number, line: number, width: number, size = 9) => {
    document.fillColor(ink.words);
    setBlock(document, line, { words, x, width, size });
  };
  within.add(
    document.struct('Figure', { alt }, () => {
      one({ percent: 6, from: 2, to: 10 }, y + 6, ink.now, true);
      label(key[0], at(12), y + 1, 130);
      if (key[1] !== null) {
        one({ percent: 56, from: 52, to: 60 }, y + 6, ink.before, false);
        label(key[1], at(62), y + 1, 130);
      }
      for (const tick of ticks) {
        document.lineWidth(0.5).strokeColor(ink.line);
        document
          .moveTo(at(tick), y + 18)
          .lineTo(at(tick), bottom)
          .stroke();
        label(`${tick}%`, at(tick) - 10, bottom + 2, 30, 7.5);
      }
      ranges.forEach(({ name, now, before }, nth) => {
        const line = y + 16 + nth * rowHigh + rowHigh / 2;
        label(name, left, line - 6, names - 12);
        if (before) one(before, line + 5, ink.before, false);
        if (now) one(now, line - 4, ink.now, true);
      });
    }),
  );
  document.x = left;
  document.y = bottom + 20;
}
