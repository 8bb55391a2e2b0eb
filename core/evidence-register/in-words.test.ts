import { expect, test } from 'vitest';
import { claimsOf } from './claims.ts';
import { groundsOf, sourceInWords } from './in-words.ts';

const grounds = (id: string, on: string) => claimsOf([id]).map((claim) => groundsOf(claim, on))[0];

test('a claim is read with how sure it is, when it was looked at, and sources a reader can follow', () => {
  const now = grounds('eases-depression', '2026-11-29');
  expect(now).toMatchObject({
    mark: '',
    how: 'Well established. Looked at in November 2026. To be looked at again after 30 November 2028',
  });
  expect(now?.sources).toEqual([
    {
      text: 'Cuijpers, Donker, Weissman, Ravitz, Cristea (2016). Interpersonal Psychotherapy for Mental Health Problems: A Comprehensive Meta-Analysis. American Journal of Psychiatry 173:680–687',
      asPublished:
        'Cuijpers, Donker, Weissman, Ravitz, Cristea (2016). Interpersonal Psychotherapy for Mental Health Problems: A Comprehensive Meta-Analysis. American Journal of Psychiatry 173:680–687',
      address: 'https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2015.15091141',
    },
  ]);
});

test('past its day it is marked with that day, and a replaced one says so', () => {
  expect(grounds('eases-depression', '2028-12-01')?.mark).toContain(
    'Out of date: to be looked at again since 30 November 2028',
  );
  expect(grounds('gb-depression-2009', '2026-11-29')?.mark).toContain('Replaced');
  for (const id of ['eases-depression', 'gb-depression-2009'])
    expect(grounds(id, '2028-12-01')?.how).not.toContain('again after');
  expect(grounds('gb-depression-2022', '2026-11-29')?.how).toContain('Guideline: NICE NG222 (2022)');
});

test('a claim whose sources nobody looked up says so, and is neither called established nor looked at', () => {
  const [one] = claimsOf(['psychosis-not']);
  const unseen = one && groundsOf({ ...one, sources: ['FRA90'] }, '2026-11-29');
  expect(unseen?.how).toBe(
    'How sure this is, nobody can say yet: those who made Kith have not looked up its sources. Written down in November 2026. To be looked at again after 30 November 2028',
  );
});

test('a replaced claim is no longer called well established', () => {
  const how = grounds('gb-depression-2009', '2026-11-29')?.how;
  expect(how).toMatch(/^No longer said\./);
  expect(how).not.toContain('established');
});

test('a source that nobody has looked up says so, and Kith’s own reference is called its own', () => {
  expect(sourceInWords('Frank et al. 1990').text).toContain('not looked up yet');
  expect(sourceInWords('IPT protocol reference, 9.1').text).toContain('(9.1)');
});

test('grounds are told in the language of the page, and a title as it was published', () => {
  const spanish: Readonly<Record<string, string>> = {
    'Well established': 'Bien establecido',
    'Looked at in {{month}}': 'Revisado en {{month}}',
    'To be looked at again after {{day}}': 'Se revisará después del {{day}}',
    'not looked up yet by those who made Kith': 'sin consultar',
  };
  const say = (english: string) => spanish[english] ?? english;
  const [one] = claimsOf(['eases-depression']);
  const told = one && groundsOf(one, '2026-11-29', 'es', say);
  expect(told?.how).toMatch(
    /^Bien establecido\. Revisado en noviembre de 2026\. Se revisará después del 30 de/,
  );
  expect(told?.sources[0]?.text).toContain('A Comprehensive Meta-Analysis');
  const { text, asPublished = '' } = sourceInWords('Frank et al. 1990', say);
  expect(text).toBe(`${asPublished} (sin consultar)`);
});
