import { describe, expect, test } from 'vitest';
import { canBeSeen, cleanName, isNamed, isolated, isSameName, readableName, wordsOfName } from './names.ts';

describe('a name is found however it is typed', () => {
  test.each([
    [
      'Siobhán O’Brien',
      ["o'brien", 'o’brien', 'obrien', "O'Brien", 'o brien', 'brien', 'OBRIEN siobhan', 'o`brien'],
    ],
    ["D'Angelo Ng", ['d’angelo', 'dangelo', 'angelo']],
    [
      'Anne-Marie Schmidt-Öztürk',
      ['anne marie', 'annemarie', 'anne-marie', 'öztürk', 'ozturk', 'oeztuerk', 'schmidt‑öz'],
    ],
    ['Łukasz Wałęsa', ['lukasz', 'walesa', 'Wałęsa Łukasz', 'ŁUKASZ']],
    ['Søren Kjærgård', ['soren', 'soeren', 'kjaer', 'kjærgaard', 'kjaergard']],
    ['Đorđe Þór Guðmundsson', ['dorde', 'thor', 'gudmundsson']],
    ['Jürgen Weiß', ['weiss', 'WEISS', 'weiß', 'juergen', 'jurgen']],
    ['Mueller', ['müller', 'mueller']],
    ['Işıl Yıldız', ['isil', 'yildiz', 'IŞIL', 'YILDIZ', 'ışıl']],
    ['İbrahim', ['ibrahim', 'IBRAHIM', 'İBRAHIM']],
    ['José  María', ['maria jose', 'jose maria', ' JOSE   MARIA ', 'jos']],
    ['e\u0301 Zoe\u0308', ['zoë', 'zoe', 'é']],
    ['Haddad, Leila', ['leila haddad', 'haddad leila', 'haddad, leila']],
    ['Al-Haddad', ['haddad', 'alhaddad', 'al haddad']],
    ['حَدَّاد ليلى', ['حداد', 'ليلي', 'ليلى حداد']],
    ['Νίκος', ['νικοσ', 'ΝΙΚΟΣ']],
    ['王小明', ['小明', '王', '王小明']],
    ['สมชาย ใจดี', ['ใจดี', 'สมชาย']],
    ['van der Berg', ['vanderberg', 'berg van der', 'derberg']],
    ['Anna Vanderberg', ['van der berg', 'anna van der']],
    ['Mc Donald', ['mcdonald', 'McDonald']],
    ['J.R. Smith', ['jr smith', 'j r', 'smith']],
    ['An\u200bna\u00ad', ['anna']],
    ['Ａｎｎａ', ['anna']],
  ])('%s', (name, typed) => {
    for (const words of typed) expect([words, isNamed(name, words)]).toEqual([words, true]);
  });

  test('and not by another name, nor from the middle of a word unless that is asked', () => {
    expect(isNamed('Leila Haddad', 'leila said')).toBe(false);
    expect(isNamed('Leila Haddad', 'eila')).toBe(false);
    expect(isNamed('Leila Haddad', 'eila', 'anywhere')).toBe(true);
    expect(isNamed('Tom', 'omar')).toBe(false);
  });

  test('nothing typed finds everybody; the words of a name are counted without what is not seen', () => {
    expect(isNamed('Tom', '  ')).toBe(true);
    expect(wordsOfName('\u200b\u202e -')).toEqual([]);
    expect(isSameName('Ines ', 'INÉS')).toBe(true);
    expect(isSameName('Ines', 'Ines Roth')).toBe(false);
    expect(isSameName('?', '!')).toBe(false);
  });
});

describe('a name that can stand in a line', () => {
  test.each([
    ['signs of no width', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['a sign that turns the line', '\u202eabc\u202c \u2067de\u2069', 'abc de'],
    ['a soft hyphen', 'Schmidt\u00adbauer', 'Schmidtbauer'],
    ['tags', `Tom${String.fromCodePoint(0xe0041, 0xe0042)}`, 'Tom'],
    ['private use', 'T\ue000om\u{f0000}', 'Tom'],
    ['half of a pair and a NUL', 'be\ud800fo\u0000re', 'befo re'],
    ['line breaks of every kind', 'one\r\ntwo\u2028three\u0085four', 'one two three four'],
    ['spaces of every width', '\u3000Anna\u00a0\u2003 Roth ', 'Anna Roth'],
    ['joiners between Latin letters', 'An\u200dna\u200c', 'Anna'],
    ['marks without a letter', '\u0301\u0301 Anna', 'Anna'],
    ['a heap of marks', `z${'\u0301'.repeat(60)}`, `z${'\u0301'.repeat(8)}`],
  ])('%s', (_what, typed, clean) => {
    expect(cleanName(typed)).toBe(clean);
  });

  test.each([
    'ليلى حدّاد',
    'می\u200cخواهم',
    'क्\u200dष',
    'e\u0301',
    '👩🏽‍👩🏽‍👧🏽‍👦🏽 🏳️‍🌈 👍🏿',
    'สมชาย',
    'O’Brien-Łę',
    '王小明',
    '?',
  ])('%s stays as it is', (name) => {
    expect(cleanName(name)).toBe(name);
  });

  test.each([
    '',
    ' \u3000',
    '\u200b\u200d',
    '\u202e\u2066',
    '\u0301\u0300',
    '\u00ad',
    '\u3164\u115f',
    '\u2800',
    '\ue000',
    `${String.fromCodePoint(0xe0041)}`,
  ])('nothing of %j can be seen', (name) => {
    expect(canBeSeen(name)).toBe(false);
    expect(cleanName(name)).toBe('');
  });

  test('one that was kept so before has words in its place; none has none', () => {
    expect(readableName('\u200b\u202e')).toBe('A name that cannot be read');
    expect(readableName('\u202eTom')).toBe('Tom');
    expect(readableName('')).toBe('');
  });

  test('in a sentence of another direction it is kept to itself', () => {
    expect(isolated('ليلى')).toBe('\u2068ليلى\u2069');
    expect(isolated('Tom\u202e')).toBe('Tom');
  });
});
