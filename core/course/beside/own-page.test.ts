import { expect, test } from 'vitest';
import { fold } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import type { ACourse } from '#tests/a-course.ts';
import { consented, day, forTheYoung, listed, withParents, young } from '#tests/parents-beside.ts';
import { sharedWithThem } from './consents.ts';
import { withoutPageKey } from './without-page-key.ts';

test('a guardian of somebody who has come of age gets no page, also where the day of birth was mended since', () => {
  const both = () => consented(consented(withParents(forTheYoung()), 'helene'), 'luc');
  const give = { beside: 'helene', key: 'a'.repeat(64) };
  expect(both().refusal('givePage', give, { ...young, born: '2008-02-03', today: day })).toBe('of-age');
  expect(both().refusal('givePage', give, { ...young, today: '2028-09-22' })).toBe('of-age');
  both().does('givePage', give, { ...young, today: '2028-09-21' });
});

test('a page takes one’s own consent once, and none where somebody else’s is missing', () => {
  const page = () =>
    consented(consented(withParents(forTheYoung()), 'helene'), 'luc').does(
      'givePage',
      { beside: 'helene', key: 'a'.repeat(64) },
      { ...young, today: day },
    );
  const onPage = { ...young, as: 'contact' as const, by: 'beside/helene', today: day };
  expect(page().refusal('consentOnPage', {}, onPage)).toBe('consented-already');
  const theirsBack = page().does(
    'withdrawBesideConsent',
    { beside: 'helene', consent: 'helene-self' },
    young,
  );
  theirsBack.does('consentOnPage', {}, onPage);
  expect(theirsBack.refusal('consentOnPage', {}, onPage)).toBe('consented-already');
  const clientsBack = page().does(
    'withdrawBesideConsent',
    { beside: 'helene', consent: 'helene-client' },
    { ...young, as: 'client' },
  );
  expect(clientsBack.refusal('consentOnPage', {}, onPage)).toBe('not-yours');
});

test('what stands on the latest list no more is shown no more', () => {
  const begun = () =>
    listed(consented(consented(withParents(), 'helene'), 'luc')).does(
      'shareWith',
      { beside: 'helene', what: 'own_meetings' },
      { ...young, today: day },
    );
  const shown = ({ course }: ACourse) => {
    const [mother] = course.beside.people;
    return mother ? sharedWithThem(course, mother, day) : [];
  };
  expect(shown(begun())).toEqual(['own_meetings']);
  const shorter = {
    people: ['helene'],
    share: ['psychoeducation' as const],
    keepPrivate: ['Meetings'],
    told: ['helene', 'luc'],
    clientTold: 'told' as const,
  };
  expect(shown(begun().does('listSharing', shorter, young))).toEqual([]);
});

test('what opens a page stands in no record and no file of the course; brought elsewhere, the page is shut until given anew', () => {
  const give = { beside: 'helene', key: 'a'.repeat(64) };
  const both = consented(consented(withParents(forTheYoung()), 'helene'), 'luc');
  const course = both.does('givePage', give, { ...young, today: day });
  const seen = seenFacts(course.course.id, course.facts, { as: 'therapist', by: 'ana' });
  expect(course.course.beside.people.some(({ pageKey }) => pageKey === give.key)).toBe(true);
  expect(seen.map(({ type }) => type)).toContain('BesidePageGiven');
  expect(seen.every((fact) => fact.seen === 'whole')).toBe(true);
  expect(JSON.stringify(seen)).not.toContain(give.key);
  const moved = fold(course.course.id, course.facts.map(withoutPageKey));
  expect(moved.beside.people.map(({ pageKey }) => pageKey)).not.toContain('');
  expect(JSON.stringify(moved)).not.toContain(give.key);
});
