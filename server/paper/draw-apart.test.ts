import { expect, test } from 'vitest';
import { ProblemError } from '#server/http/problem.ts';
import { pdfWords } from '#tests/pdf-words.ts';
import { drawApart } from './draw-apart.ts';

const letter = (words: string) => ({
  title: 'Goodbye',
  day: '28 November 2026',
  service: 'Willow House',
  words,
});
const codeOf = (error: unknown) => (error instanceof ProblemError ? error.problem.code : 'none');

test('a letter that is too heavy is given up with a sentence, and the next one is drawn', async () => {
  const heavy = drawApart(letter('a b '.repeat(3_000_000)), 1_500).catch(codeOf);
  const next = drawApart(letter('All is well'));
  expect(await heavy).toBe('too-hard-to-draw');
  expect(pdfWords(await next)).toContain('All is well');
});

test('a sign that no face has is named, as in any letter', async () => {
  const refused = await drawApart(letter('漢')).catch((error: unknown) => error);
  expect(codeOf(refused)).toBe('not-in-this-face');
});

test('what can be seen is drawn or named, never left out: a sign of somebody’s own, one that is new, the end of a verse', async () => {
  const refused = (words: string) => drawApart(letter(words)).catch((error: unknown) => error);
  for (const [words, named] of [
    ['from my \uf8ff at home', '\uf8ff'],
    ['\u{1f8ff} for you', '\u{1f8ff}'],
    ['\u0bb5'.repeat(40) + '\u0bcd'.repeat(40), '\u0bb5'],
  ] as const) {
    const error = await refused(words);
    expect(codeOf(error)).toBe('not-in-this-face');
    expect(error instanceof ProblemError && error.problem.values).toMatchObject({
      signs: expect.arrayContaining([expect.stringContaining(named)]),
    });
  }
  const [withEnd, without] = await Promise.all([drawApart(letter('قال \u06dd')), drawApart(letter('قال '))]);
  expect(withEnd.length).toBeGreaterThan(without.length);
});

test('what a word processor sets for a space, a dash or a quotation mark is no reason to refuse a letter', async () => {
  const words = 'a\u2003b\u2009c\u3000d\u2007e \u2012 f\u2015g \u201fh” \ufe00i\u00adj';
  expect(pdfWords(await drawApart(letter(words)))).toMatch(/a b c d.e . f.g .h. ij/);
});

test('a service whose name is in Thai or holds a picture has its letters; where no face has its name, that is what is said', async () => {
  const from = (service: string) => drawApart({ ...letter('Dear Leila'), service });
  for (const name of ['คลินิกใจดี', 'Willow House 🌱'])
    expect(pdfWords(await from(name))).toContain('Dear Leila');
  expect(codeOf(await from('心診療所').catch((error: unknown) => error))).toBe('service-not-in-this-face');
});

test('so many letters wait and no more', async () => {
  const waiting = Array.from({ length: 21 }, () => drawApart(letter('Dear Leila')));
  expect(() => drawApart(letter('Dear Leila'))).toThrow(ProblemError);
  await Promise.all(waiting);
  expect(pdfWords(await drawApart(letter('Dear Leila')))).toContain('Dear Leila');
});
