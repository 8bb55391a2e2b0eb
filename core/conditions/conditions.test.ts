import { expect, test } from 'vitest';
import { register } from '#core/evidence-register/register.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { conditions } from './conditions.ts';

test('each condition says what is known of IPT for it by claims of the register, and names forms that Kith has', () => {
  const known = new Set(register().map(({ id }) => id));
  const forms = new Set(everyProtocol().map(({ id }) => id));
  expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
  for (const { id, claims, forms: named, says } of conditions) {
    expect(claims.length, id).toBeGreaterThan(0);
    expect(
      claims.filter((one) => !known.has(one)),
      id,
    ).toEqual([]);
    expect(
      named.filter((one) => !forms.has(one)),
      id,
    ).toEqual([]);
    expect(says.en, id).toMatch(/\.$/);
  }
});

test('every form of IPT stands with a condition, so that none is left out of the catalogue', () => {
  const named = new Set(conditions.flatMap(({ forms }) => forms));
  const left = everyProtocol().filter(({ id }) => !named.has(id));
  expect(left.map(({ id }) => id)).toEqual(['ipt-blended']);
});

test('how sure one may be of IPT is said of each condition', () => {
  expect(Object.fromEntries(conditions.map(({ id, ipt }) => [id, ipt]))).toEqual({
    depression: 'made_for',
    'low-mood': 'fitted',
    'comes-back': 'fitted',
    'persistent-depression': 'fitted',
    'young-people': 'fitted',
    children: 'tried',
    pregnancy: 'fitted',
    'after-a-birth': 'fitted',
    'later-life': 'fitted',
    'few-specialists': 'fitted',
    grief: 'made_for',
    'binge-eating': 'fitted',
    bipolar: 'beside',
    'social-anxiety': 'fitted',
    ptsd: 'fitted',
    'generalised-anxiety': 'tried',
    'other-adaptations': 'tried',
    'lasting-patterns': 'not_for',
    substances: 'not_for',
    anorexia: 'beside',
    psychosis: 'not_for',
  });
});

test('what little is known of is said to be so, and another therapy is never called IPT', () => {
  const standing = (id: string) => conditions.find((one) => one.id === id)?.ipt;
  expect(standing('generalised-anxiety')).toBe('tried');
  expect(standing('bipolar')).toBe('beside');
  for (const { forms, ipt } of conditions)
    if (forms.includes('dit') || forms.includes('mit')) expect(ipt).toBe('not_for');
});
