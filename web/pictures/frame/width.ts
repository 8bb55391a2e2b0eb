import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The width between the margins of a sheet of A4, in CSS pixels. */
const paper = 670;

interface Room {
  width: number;
  on: 'screen' | 'paper';
}

/** The width a drawing has, in CSS pixels, as it changes. Pictures are drawn at their true size so that words stay readable. */
export function useWidth(first = 640) {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ width: first, on: 'screen' });
  useLayoutEffect(() => {
    const at = ref.current;
    if (!at) return;
    const measure = () => {
      const there = Math.floor(at.getBoundingClientRect().width);
      // In a part that is still folded it has no width yet.
      if (there === 0) return;
      const width = Math.max(240, there);
      setRoom((old) => (old.on === 'screen' && old.width === width ? old : { width, on: 'screen' }));
    };
    measure();
    const observer = new ResizeObserver(() => {
      if (!window.matchMedia('print').matches) measure();
    });
    observer.observe(at);
    const onPaper = () => flushSync(() => setRoom({ width: paper, on: 'paper' }));
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return { ref, ...room };
}

/** Cuts a text to about so many characters, after a whole word where that leaves something of it. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const words = text[most - 1] === ' ' ? cut : cut.slice(0, cut.lastIndexOf(' ') + 1);
  return `${(words.length > most / 3 ? words : cut).trimEnd()}…`;
}

/** How large a name stands in a picture, in pixels: `--mark-name`, read on a phone in the hand. */
export const nameSize = 14;

/** The width of a text in the text face, in pixels, near enough to keep labels apart. */
export const textWidth = (text: string, size = 13) => text.length * size * 0.54;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes lie over one another. */
export const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
