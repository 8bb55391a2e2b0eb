import { expect, test } from 'vitest';
import { root, sourceFiles } from './files.ts';
import { endings, readsAsWords, wordsByFile, wordsIn } from './words-in-code.ts';
import { wordsInPage } from './words-in-page.ts';

const found = wordsByFile(
  sourceFiles(...endings).map(({ path }) => path),
  new URL(`file://${root}`),
);

const belongs =
  'Words people read belong to a catalogue: web/messages for a screen, a table by language ({ en: … }) for all else. See docs/decisions/012.';

test('no sentence stands in code', () => {
  const places = Object.entries(found).flatMap(([file, words]) => words.map((text) => `${file}: ${text}`));
  expect(places, belongs).toEqual([]);
});

test.each([
  ['a refusal', "refuse('blank', 'The plan is empty.')", ['The plan is empty.']],
  ['a message of a form', "z.string().min(1, 'Give a name')", ['Give a name']],
  [
    'a sentence with something filled in',
    ['say(`There has been no session $', '{n} yet.`)'].join(''),
    ['There has been no session {} yet.'],
  ],
  ['words in a page', 'const a = <p>Save</p>', ['Save']],
  [
    'a label, a title, a placeholder',
    'const a = <Field label="Name" title="The name" />',
    ['Name', 'The name'],
  ],
  [
    'words without a capital or a stop',
    "const a = 'what happened, and with whom'",
    ['what happened, and with whom'],
  ],
  [
    'what an error says, of whatever kind,',
    "throw new Error('The course is gone.'), new TypeError('No day was given'), new Trouble(`Not $" +
      '{n} of them`)',
    ['The course is gone.', 'No day was given', 'Not {} of them'],
  ],
  [
    'one word of an error or a terminal',
    "reject('Gone'), console.error('Waiting'), new RangeError('Late')",
    ['Gone', 'Waiting', 'Late'],
  ],
  [
    'what is written into a page by hand',
    "document.title = 'People'; a.textContent = 'Save'; a.setAttribute('aria-label', 'Close')",
    ['People', 'Save', 'Close'],
  ],
  [
    'a word of a page chosen between others',
    "const a = <p aria-label={b || 'Way out'}>{c === 'open' ? 'Yes' : 'No'}</p>",
    ['Way out', 'Yes', 'No'],
  ],
  [
    'a word by language in the same file as one that is not',
    "const a = { en: 'The plan is empty.', no: 'This is lost.' }",
    ['This is lost.'],
  ],
])('%s in code is found', (_, code, words) => {
  expect(wordsIn(code, 'a.tsx')).toEqual(words);
});

test.each([
  ['a table by language', "const a = { en: { blank: 'The plan is empty.' }, es: 'El plan está vacío.' }"],
  [
    'an instrument, which says its language once',
    "const a = { language: 'en', items: ['Little interest in things'] }",
  ],
  ['a class, a key, a path', 'const a = <div className="row wide tall" d="M 0 0 L 10 10" />'],
  [
    'a query in a string',
    "const a = ['select * from letter order by seq', 'before update on fact', 'name as chain']",
  ],
  ['a query', 'const a = sql`select one from two where three`'],
  ['a way of drawing in web', "const a = <Foot refusal='under the form' />, b = 'in a row'"],
  ['an import and a type', "import a from 'a b c'; type B = 'as they come' | 'in this order'"],
  ['a header of the wire', 'const a = "default-src \'self\'; img-src data:"'],
])('%s is none', (_, code) => {
  expect(wordsIn(code, 'web/a.tsx')).toEqual([]);
});

test('what a page says by itself is found: its texts, its title, and what names a piece of it', () => {
  const page = `<!doctype html><html lang="en"><head><title>Shopping</title><style>a b { c: d }</style>
    <meta name="description" content="A list" /><meta name="viewport" content="width=device-width" /></head>
    <body><!-- Never read --><h1 class="wide row" title='Things to buy'>Kith</h1><p>{{plain.first}} and more</p>
    <input type="submit" value="Go" /><input type="text" name="a b" placeholder="Bread" aria-label=Loaf>
    <img alt="A loaf" src="a.png"><noscript>Switch it on.</noscript><script>say('No more')</script></body></html>`;
  expect(wordsInPage(page)).toEqual([
    ...['Shopping', 'A list', 'Things to buy', '{{plain.first}} and more', 'Go', 'Bread', 'Loaf', 'A loaf'],
    'Switch it on.',
  ]);
  expect(wordsInPage('<svg><title>A cat</title><path d="M 0 0 L 1 1" /></svg>')).toEqual(['A cat']);
});

test('one word, a key and a number are no sentence', () => {
  expect(['Save', 'role_dispute', 'T-01', '12', 'a b', 'no-store'].filter(readsAsWords)).toEqual([]);
});
