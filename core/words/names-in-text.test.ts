import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesToFind } from './names-in-text.ts';

/** Whom somebody keeps back is found however their name is typed, and no other word is taken for it. */

const without = (text: string, names: string[], others: string[] = []) =>
  namesToFind(names, others).leftOut(text);

test.each([
  ['Ana shouted at me', '[…] shouted at me'],
  ['I saw Ana’s coat, and Ana.', 'I saw […]’s coat, and […].'],
  ['Anatomy, Mariana and Ana2', 'Anatomy, Mariana and Ana2'],
  ['ANA, ana and Anas coat', '[…], […] and […]s coat'],
  ['Ana', '[…]'],
  ['Nobody', 'Nobody'],
])('a name is left out where it stands as a word: %s', (text, left) => {
  expect(without(text, ['Ana'])).toBe(left);
});

test.each([
  ['a letter and its accent as two signs', 'Zoe\u0308 O’Hara called'],
  ['another apostrophe', "Zoë O'Hara called"],
  ['no apostrophe', 'zoe ohara called'],
  ['spaces that do not break, or two of them', 'Zoë\u00a0 O’Hara called'],
  ['capitals', 'ZOË O’HARA called'],
  ['a sign between that is not seen', 'Zo\u00adë O’Ha\u200bra called'],
])('a name is left out however it is typed: %s', (_how, text) => {
  expect(without(text, ['Zoë O’Hara'])).toBe('[…] called');
});

test.each([
  ['Marek Novák', 'marek novak, NOVÁK, Marek’s and Mareks', '[…], […], […]’s and […]s'],
  ['marek novák', 'I told marek and Mrs Novak', 'I told […] and Mrs […]'],
  ['Marek Novák', 'Novák, Marek; mareknovak@example.org', '[…], […]; mareknovak@example.org'],
  ['Jürgen Strauß', 'juergen STRAUSS, Jurgen and strauss', '[…], […] and […]'],
  ['Juergen Strauss', 'Jürgen Strauß', '[…]'],
  ['Søren Łukasz', 'soren, Soeren, lukasz', '[…], […], […]'],
  ['Anne-Marie', 'Anne Marie, annemarie, Anne–Marie, Anne and marie', '[…], […], […], […] and […]'],
  ['Smith-Jones', 'mrs smith and Mr Jones', 'mrs […] and Mr […]'],
  ['D’Angelo', "dangelo, D'ANGELO", '[…], […]'],
  ['Dr. Jane Okafor', 'the dr said Jane Okafor, okafor and Dr Jane Okafor', 'the dr said […], […] and […]'],
  ['Vera the neighbour', 'Vera, the neighbour, VERA THE NEIGHBOUR', '[…], the neighbour, […]'],
  ['Vera (work)', 'vera at work', '[…] at work'],
  ['My boss', 'my boss, the boss, Boss', '[…], the […], […]'],
  ['The man upstairs', 'a man came, the man upstairs', 'a man came, […]'],
  ['My friend', 'a friend of mine, my friend', 'a friend of mine, […]'],
  ['Mum', 'my mum and MUM', 'my […] and […]'],
  ['Tom’s mother', 'Tom came; tom’s mother too', 'Tom came; […] too'],
  ['İbrahim', 'ibrahim, IBRAHIM, İbrahim', '[…], […], […]'],
  ['Paul van der Berg', 'Paul, a van, der, Berg', '[…], a van, der, […]'],
])('%s is found by any part and in any capitals: %s', (name, text, left) => {
  expect(without(text, [name])).toBe(left);
});

describe('a name that is a word as well', () => {
  test.each([
    [
      'Will',
      'will you?',
      'I will, and said so to Will, WILL and will’s mother',
      'I will, and said so to […], […] and […]’s mother',
    ],
    ['May', 'it may be', 'We may go with May', 'We may go with […]'],
    ['Mark', 'a mark', 'mark my words, Mark', 'mark my words, […]'],
    ['Rose', 'prices rose', 'he rose and Rose’s chair', 'he rose and […]’s chair'],
    [
      'Grace Young',
      'young',
      'with grace, when young; Grace, Mrs Young, grace young',
      'with grace, when young; […], Mrs […], […]',
    ],
    ['Hope', 'i hope', 'I hope so, Hope', 'I hope so, […]'],
    ['Al', 'et al', 'et al and Al', 'et al and […]'],
    ['Ève', 'the eve', 'on the eve, Eve', 'on the eve, […]'],
  ])('%s is found where it is written as a name', (name, word, text, left) => {
    expect(without(word, [name])).toBe(word);
    expect(without(text, [name])).toBe(left);
  });

  test('is found in no other spelling where that is a word one cannot write without', () => {
    expect(without('رأيت آنا اليوم وأنا هنا انا', ['آنا'])).toBe('رأيت […] اليوم وأنا هنا انا');
  });
});

test.each([
  ['آنا', 'رأيت آنا اليوم، ولآنا', 'رأيت […] اليوم، ول[…]'],
  ['آنا', 'آناليزا', 'آناليزا'],
  ['أحمد', 'قال احمد', 'قال […]'],
  ['مُحَمَّد علي', 'محمد، وعلي', '[…]، و[…]'],
  ['מארק לוי', 'דיברתי עם מארק ולוי', 'דיברתי עם […] ו[…]'],
  ['李小龙', '昨天我见了李小龙，小龙很好', '昨天我见了[…]，[…]很好'],
  ['김민수', '김민수가 왔고 민수는 갔다', '[…]가 왔고 […]는 갔다'],
  ['たなか', 'きのうたなかさんに', 'きのう[…]さんに'],
  ['Марек Новак', 'видел МАРЕК и новак', 'видел […] и […]'],
  ['Ελένη', 'η ΕΛΕΝΗ και η ελενη', 'η […] και η […]'],
  ['राम', 'राम रमा रोम', '[…] रमा रोम'],
  ['สมชาย', 'ฉันเจอสมชายวันนี้', 'ฉันเจอ[…]วันนี้'],
])('a name of any script is found: %s in %s', (name, text, left) => {
  expect(without(text, [name])).toBe(left);
});

test('signs that mean something to a search are letters of a name like others', () => {
  expect(without('J.R. (the boss) came, JxR stayed', ['J.R. (the boss)', 'J.R'])).toBe(
    '[…] came, JxR stayed',
  );
  for (const sign of '-–—.,/\\()[]{}*+?^$|&#@!~"<>=:;%_`')
    expect(without(`I rang Anne${sign}Marie today`, [`Anne${sign}Marie`]), sign).toBe('I rang […] today');
});

test('whoever may be named stays named, and a part that is all they are called is theirs', () => {
  expect(without('Ana’s mother and Ana', ['Ana'], ['Ana’s mother'])).toBe('[…]’s mother and […]');
  expect(without('Marek’s boss, Marek', ['Marek Novák'], ['Marek’s boss'])).toBe('[…]’s boss, […]');
  expect(without('Marek Svoboda, Marek Novák, Novák and Marek', ['Marek Novák'], ['Marek Svoboda'])).toBe(
    'Marek Svoboda, […], […] and […]',
  );
  expect(without('Marek met Marek Novák', ['Marek Novák'], ['Marek'])).toBe('Marek met […]');
  expect(without('Ana', ['Ana'], ['Ana'])).toBe('[…]');
});

test('what is chosen, an id and a time zone are no writing, and nothing is taken out of them', () => {
  const found = namesToFind(['Neighbour', 'Gad', 'Paris', 'Mother']);
  for (const text of [
    'friend',
    'gad-7',
    'Europe/Paris',
    'mother_in_law',
    '0198abed-gad0-7abc-8def-000000000000',
  ])
    expect(found.leftOut(text)).toBe(text);
  expect(found.isOne('neighbour')).toBe(false);
  expect(found.leftOut('my neighbour in Paris')).toBe('my […] in […]');
});

test('a text is one of them only where it is nothing else', () => {
  const names = namesToFind(['Marek Novák', 'Will']);
  expect([' marek novak ', 'Marek', 'novak', 'Will', 'WILL'].filter(names.isOne)).toHaveLength(5);
  expect(['Marek came', 'will', 'no', ''].filter(names.isOne)).toEqual([]);
});

const letters =
  'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýžäöüßøåæłñçığşабвгдежзиклмнопрстуфхцчшщыэюяαβγδεζηθικλμνξοπρστυφχψω';
const word = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 12 })
  .map((one) => `${one}x`);
const typed = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replace(/\s+/gu, '\u00a0'),
);
const around = fc.constantFrom<(name: string) => string>(
  (name) => `I told ${name} so.`,
  (name) => `“${name}’s coat”`,
  (name) => `${name}, again`,
  (name) => `(${name})`,
  (name) => `with\n${name}`,
);
const titled = (name: string) => name.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
const name = fc
  .tuple(word, fc.constantFrom(' ', '-', ' ', '’'), word, fc.boolean())
  .map(([one, between, other, isWritten]) => (isWritten ? titled : String)(`${one}${between}${other}`));

test('any name is found in whole and by its parts, however it is typed, and the words around it stay', () => {
  fc.assert(
    fc.property(name, typed, around, (said, type, put) => {
      const names = namesToFind([said]);
      expect(names.leftOut(put(type(said)))).toBe(put('[…]'));
      expect(names.isOne(type(said))).toBe(true);
      for (const each of said.split(/[ -]/)) expect(names.leftOut(put(type(each)))).toBe(put('[…]'));
      const other = put('Qqqq wwww');
      expect(names.leftOut(other)).toBe(other);
    }),
    { numRuns: 60, seed: 9 },
  );
});
