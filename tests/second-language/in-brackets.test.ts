import { expect, test } from 'vitest';
import { inBrackets, pieceInBrackets } from './in-brackets.ts';

test('a text stands between brackets, with accents, and is longer by two fifths, with its places as they were', () => {
  const said = inBrackets('Kith asks {{who}} to speak with you by {{when}}.');
  expect(said).toMatch(/^\[Kíth ásks \{\{who\}\} tó spéák .*\]$/);
  expect(said).toContain('{{when}}');
  expect(said.length).toBeGreaterThan(48 * 1.4);
  expect(inBrackets('No').length).toBeLessThan(8);
});

test('of a built piece the texts change, and neither its keys nor what it gives', () => {
  const piece = 'const a={title:`Hola`,"my-key":"Sí",deep:{x:\'Uno "dos"\'}};export{a as default};';
  const changed = pieceInBrackets(piece);
  expect(changed).toMatch(/^const a=\{title:"\[Hólá .*\]","my-key":"\[Sí .*\]",deep:\{x:"\[Úñó|^const a/);
  expect(changed).toContain('"my-key":"[');
  expect(changed).toContain('export{a as default};');
  expect(pieceInBrackets(piece, (text) => text === 'Sí')).toMatch(/title:`Hola`,"my-key":"\[Sí /);
});
