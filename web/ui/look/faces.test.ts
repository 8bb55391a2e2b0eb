import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isTest, sourceFiles } from '#tests/house/files.ts';
import { englishFiles } from '#tests/in-english.ts';

const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');

/** Each face that is cut here: its file, and the signs that are asked of it. */
const faces = [...css.matchAll(/url\("\.\/faces\/([\w-]+)\.woff2"\)[^}]*unicode-range:([^;]+);/g)].map(
  ([, file = '', ranges = '']) => ({
    file,
    ranges: ranges.split(',').map((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return { from, to };
    }),
  }),
);

const isAskedOf = (sign: number) => (face: (typeof faces)[number]) =>
  face.ranges.some(({ from, to }) => sign >= from && sign <= to);

const whole = ['atkinson-hyperlegible-next-400-700', 'titles-400-620', 'titles-400-620-italic'];

/** What a keyboard of western Europe writes, and the signs beside letters; a micro sign Atkinson has none. */
const latin = [...Array(0x100).keys(), 0x2013, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x20ac, 0x2212].filter(
  (sign) => sign > 0x20 && (sign < 0x7f || sign > 0xa0) && sign !== 0xad && sign !== 0xb5,
);

/** The signs of a face, by the table of them in its WOFF2 file: tables stand one after the other, packed together. */
function signsOf(name: string): Set<number> {
  const file = readFileSync(new URL(`./faces/${name}.woff2`, import.meta.url));
  let at = 48;
  const number = () => {
    let value = 0;
    let more = true;
    while (more) {
      const byte = file[at++] ?? 0;
      value = value * 128 + (byte & 127);
      more = byte > 127;
    }
    return value;
  };
  let start = 0;
  let table = { start: 0, length: 0 };
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file[at++] ?? 0;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const whole = number();
    const isGlyphs = tag === 10 || tag === 11;
    const length = isGlyphs !== flags >> 6 > 0 ? number() : whole;
    if (tag === 0) table = { start, length };
    start += length;
  }
  const cmap = brotliDecompressSync(file.subarray(at)).subarray(table.start, table.start + table.length);
  const signs = new Set<number>();
  const map = cmap.subarray(cmap.readUInt32BE(8));
  expect(map.readUInt16BE(0)).toBe(4);
  const twice = map.readUInt16BE(6);
  for (let nth = 0; nth < twice; nth += 2) {
    const [last, first] = [map.readUInt16BE(14 + nth), map.readUInt16BE(16 + twice + nth)];
    for (let sign = first; sign <= last && sign < 0xffff; sign += 1) signs.add(sign);
  }
  return signs;
}

test.each(whole)('each sign of %s stands in one of its two files, which is the one asked for it', (name) => {
  const both = faces.filter(({ file }) => file.replace(/-(first|rest)$/, '') === name);
  expect(both.map(({ file }) => file)).toEqual([`${name}-first`, `${name}-rest`]);
  const signs = new Map(both.map(({ file }) => [file, signsOf(file)]));
  const wrong = latin.filter((sign) => {
    const [asked, ...more] = both.filter(isAskedOf(sign));
    return more.length > 0 || !asked || !signs.get(asked.file)?.has(sign);
  });
  expect(wrong.map((sign) => String.fromCodePoint(sign))).toEqual([]);
});

test('what frames, doors and pages say in English asks for no face beyond the first', async () => {
  const said = JSON.stringify(await englishFiles());
  const [, rest] = faces;
  expect(rest?.file).toMatch(/-rest$/);
  const asked = [...new Set(said)].filter((sign) => rest && isAskedOf(sign.codePointAt(0) ?? 0)(rest));
  expect(asked).toEqual(['§']);
});

/** What is said on a screen, or drawn there by letters: all of the web, the pages anybody reads, and the words of the core. */
const onScreens = sourceFiles('.ts', '.tsx', '.css').filter(
  (file) => /^(web|server\/public-pages)\/|^core\/.*\/words\.ts$/.test(file.path) && !isTest(file),
);
/** Commas of other scripts, by which what was typed is taken apart. */
const takesApart = new Set(['\u060c', '\u3001']);

test('no screen is written with a sign that its face lacks: it would be drawn by another, or not at all', () => {
  const [atkinson] = whole;
  const signs = new Set(['first', 'rest'].flatMap((part) => [...signsOf(`${atkinson}-${part}`)]));
  expect(signs.has('\u2212'.codePointAt(0) ?? 0)).toBe(true);
  expect(signs.has('\u2191'.codePointAt(0) ?? 0)).toBe(false);
  expect(onScreens.length).toBeGreaterThan(1000);
  const lacking = onScreens.flatMap(({ path, text }) =>
    [...new Set(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))]
      .filter((sign) => sign > '~' && !takesApart.has(sign) && !signs.has(sign.codePointAt(0) ?? 0))
      .map((sign) => `${path}: ${sign}`),
  );
  expect(lacking).toEqual([]);
});
