import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { placedLines, unprintable } from './set-lines.ts';

const margins = { top: 80, bottom: 80, left: 85, right: 85 };
const page = () => new PDFDocument({ size: 'A4', margins });
const seen = (words: string) => placedLines(page(), words, 12).map((line) => line.map((one) => one.words));

test('words from left to right stand as they are written, each sign in a face that has it', () => {
  expect(seen('Łódź, Привет').map((line) => line.join(''))).toEqual(['Łódź,Привет']);
  const [line = []] = placedLines(page(), 'Hello Ελλάδα', 12);
  expect(line[0]?.x).toBe(margins.left);
  expect(new Set(line.map(({ face }) => face)).size).toBe(2);
});

test('a line from right to left begins at the right; figures, brackets and names of another script stand in their order', () => {
  const line = placedLines(page(), 'שלום (Tom) 12!', 12)[0] ?? [];
  expect(line.map(({ words }) => words)).toEqual(['!', '12', '(', 'Tom', ')', 'שלום']);
  const xs = line.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(xs[0]).toBeGreaterThan(300);
});

test('words of another direction within a sentence are turned as a whole', () => {
  expect(seen('She said عزيزتي ليلى twice')).toEqual([['She', 'said', 'ليلى', 'عزيزتي', 'twice']]);
});

test('Thai, which has no spaces, ends its lines between words, and a word that no line holds is broken', () => {
  const thai = 'ฉันเขียนจดหมายฉบับนี้ถึงคุณหลังจากที่เราได้พบกันสิบสองครั้งและฉันอยากบอกว่าคุณทำได้ดีมาก';
  const lines = seen(thai);
  expect(lines.length).toBeGreaterThan(1);
  const ends = lines.map((line) => line.join('').length);
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(thai)].map(
    ({ index, segment }) => index + segment.length,
  );
  expect(words).toContain(ends[0]);
  const broken = placedLines(page(), 'ж'.repeat(300), 12);
  expect(broken.length).toBeGreaterThan(2);
  for (const line of broken) expect(Math.max(...line.map(({ x }) => x))).toBeLessThan(595 - margins.right);
});

test('what no face has is named, each sign once; every script that is packed is not', () => {
  expect(unprintable(page(), '漢字, 漢 and ツ')).toEqual(['漢', '字', 'ツ']);
  expect(
    unprintable(page(), 'Łódź Việt Ελλάδα Привет ليلى שָׁלוֹם สวัสดี नमस्ते 🌱 👩🏽‍👧 ❤️ “…” – €\u00a0'),
  ).toEqual([]);
});
