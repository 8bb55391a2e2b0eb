import { expect, test } from 'vitest';
import type { Certainty } from '#core/protocols/protocol/sources.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { lookUp, sources, sourcesCited } from './bibliography.ts';
import { registerByPart } from './by-part.ts';
import { expiryOf, isShownIn, standingOf } from './claim.ts';
import { claims } from './claims.ts';
import { gradeOf } from './grade.ts';
import { claimIdIn } from './of-forms.ts';
import { register } from './register.ts';

const claim = (id: string) => register().find((one) => one.id === id);

test('each claim has one id, words, sources a reader can look up, how sure it is, since when, and until when', () => {
  const all = register();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, says, sources: cited, asOf, expires, certainty } of all) {
    expect(says.en, id).toMatch(/\.$/);
    expect(cited.length, id).toBeGreaterThan(0);
    expect(
      cited.filter((one) => lookUp(one) === null),
      id,
    ).toEqual([]);
    expect(asOf, id).toMatch(/^\d{4}-\d{2}$/);
    expect(expires, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['A', 'B', 'C', 'DES'], id).toContain(certainty);
  }
});

test('the register by what it is about holds every claim once', () => {
  const parts = registerByPart();
  expect(parts.flatMap(({ claims: all }) => all.map(({ id }) => id)).toSorted()).toEqual(
    register()
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length);
});

test('each source names who wrote it and where it is to be found, and one that nobody looked up says so', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const { id, authors, title, where, address, seen } of sources) {
    expect(authors.length, id).toBeGreaterThan(3);
    expect(title ?? where ?? address, id).toBeDefined();
    if (address) expect(address, id).toMatch(/^https:\/\//);
    expect(['seen', 'not_yet'], id).toContain(seen);
  }
});

const graded = (certainty: Certainty, ...cited: string[]) => gradeOf({ certainty, sources: cited });

test('how sure a claim is follows from its sources: well established stands on one that was looked at and can be found', () => {
  expect(graded('A', 'CUI16')).toBe('A');
  expect(graded('A', 'FRA90', 'CUI16')).toBe('A');
  // Seen, without a title; not seen, with one; and Kith’s own word for it.
  expect(graded('A', 'MW04')).toBe('B');
  expect(graded('A', 'KLE87')).toBe('not_looked_up');
  expect(graded('B', 'FRA90')).toBe('not_looked_up');
  expect(graded('A', 'IPT protocol reference, 9.1')).toBe('not_looked_up');
  expect(graded('C', 'FRA90')).toBe('C');
  expect(graded('DES', 'IPT protocol reference, 9.1')).toBe('DES');
  expect(gradeOf({ certainty: 'A', sources: ['CUI16'], replacedBy: 'another' })).toBe('replaced');
});

test('no claim stands on what nobody looked up; these alone are a choice of those who made Kith, and are called so', () => {
  expect(register().flatMap((one) => (gradeOf(one) === 'not_looked_up' ? [one.id] : []))).toEqual([]);
  const chosen = register().filter((one) => gradeOf(one) === 'DES');
  expect(chosen.map(({ id }) => id)).toEqual([
    'family-based-measure',
    'pregnancy-spacing',
    'partner-phases',
    'alongside-untested',
    'community-group-phases',
    'prevention-phases',
  ]);
});

test('what NICE says of eating disorders is told as it says it: IPT in 2004, and no longer since 2017', () => {
  for (const id of ['gb-eating', 'gb-eating-group']) {
    const said = claim(id);
    expect(said?.country).toBe('GB');
    expect(said?.says.en).toMatch(/NG69 \(2017\) .* does not name IPT\. CG9.* named IPT in 2004/);
    expect(sourcesCited(said?.sources ?? [])).toMatchObject([
      { id: 'NG69', year: '2017', seen: 'seen' },
      { id: 'CG9', year: '2004', seen: 'seen' },
    ]);
  }
});

test('what says of itself that findings do not agree is graded as not settled', () => {
  const disagree = register().filter(({ says }) => /few such findings agree|not settled/i.test(says.en));
  expect(disagree.map((one) => [one.id, gradeOf(one)])).toContainEqual(['first-episode-moderators', 'C']);
  expect(disagree.filter((one) => gradeOf(one) === 'A')).toEqual([]);
});

test('whatever a form of therapy says of how well it is known to work has its id in the register', () => {
  for (const { id: form, about } of everyProtocol())
    for (const { says } of about?.evidence ?? [])
      expect(claimIdIn(form, says), `${form}: ${says}`).not.toBeNull();
  expect(claimIdIn('ipt', 'It works wonders.')).toBeNull();
});

test('a claim past its day is marked from the day after, a replaced one always, and a guideline is looked at every year', () => {
  expect(expiryOf('2026-11')).toBe('2028-11-30');
  expect(expiryOf('2026-11', 'guideline')).toBe('2027-11-30');
  expect(expiryOf('2026', 'guideline')).toBe('2027-12-31');
  const stands = { expires: '2028-11-30' };
  expect(standingOf(stands, '2028-11-30')).toBe('stands');
  expect(standingOf(stands, '2028-12-01')).toBe('look_again');
  expect(standingOf({ ...stands, replacedBy: 'another' }, '2026-11-29')).toBe('replaced');
});

test('what a guideline says is said with its name, year and country, and shown in that country alone', () => {
  const now = claim('gb-depression-2022');
  expect(now).toMatchObject({ guideline: { name: 'NICE NG222', year: 2022 }, country: 'GB' });
  expect(now && [isShownIn(now, 'GB'), isShownIn(now, 'DK')]).toEqual([true, false]);
  const before = claim('gb-depression-2009');
  expect(before && standingOf(before, '2026-11-29')).toBe('replaced');
  expect(claim(before?.replacedBy ?? '')).toBeDefined();
});

test('medication is never said to be matched without the nuance of the reviews', () => {
  expect(claim('beside-medication')?.says.en).toContain('slightly better');
});

test('the three studies that a source page cites are in the register, each with what it supports', () => {
  const on = (source: string) =>
    claims.filter(({ sources: cited }) => cited.includes(source)).map(({ id }) => id);
  expect(on('FRA00')).toEqual(['adding-medication']);
  expect(on('GOR18')).toEqual(['mit-feelings-held-back']);
  expect(on('FON19')).toEqual(['psychodynamic-evidence']);
});

test('where IPT comes from is told by name: Klerman and Weissman, Sullivan and Bowlby', () => {
  const said = claims.map(({ says }) => says.en).join(' ');
  for (const name of ['Klerman', 'Weissman', 'Sullivan', 'Bowlby', 'Meyer', '1970s'])
    expect(said).toContain(name);
});
