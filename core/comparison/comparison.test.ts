import { expect, test } from 'vitest';
import { lookUp } from '#core/evidence-register/bibliography.ts';
import { claimsOf } from '#core/evidence-register/claims.ts';
import { comparison } from './comparison.ts';
import { atFirst, treatments } from './treatments.ts';

test('IPT, CBT and psychodynamic therapy stand side by side in all twenty rows, and psychoanalysis, medication and waiting can be laid beside them', () => {
  expect(atFirst).toEqual(['ipt', 'cbt', 'psychodynamic']);
  expect(treatments.slice(3)).toEqual(['psychoanalysis', 'medication', 'waiting']);
  expect(comparison.map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, at) => `CM-${String(at + 1).padStart(2, '0')}`),
  );
  for (const { id, cells } of comparison)
    for (const one of treatments) expect(cells[one].says.en.length, `${id} ${one}`).toBeGreaterThan(1);
});

test('every cell has a source that can be looked up, and what is known of each points to the register', () => {
  for (const { id, cells } of comparison)
    for (const one of treatments) {
      const { sources, claims } = cells[one];
      expect(sources.length, `${id} ${one}`).toBeGreaterThan(0);
      expect(
        sources.filter((source) => lookUp(source) === null),
        `${id} ${one}`,
      ).toEqual([]);
      expect(
        claimsOf(claims).map((claim) => claim.id),
        `${id} ${one}`,
      ).toEqual(claims);
    }
  const known = comparison.find(({ id }) => id === 'CM-15');
  for (const one of treatments.filter((each) => each !== 'psychoanalysis'))
    expect(known?.cells[one].claims.length, one).toBeGreaterThan(0);
});

test('it tells nobody which to take', () => {
  const said = comparison.flatMap(({ cells }) => treatments.map((one) => cells[one].says.en));
  const praising = ['best', 'better for you', 'should', 'must', 'recommend', 'superior', 'proven', 'choose'];
  const praise = new RegExp(`\\b(${praising.join('|')})\\b`, 'i');
  expect(said.filter((text) => praise.test(text))).toEqual([]);
});
