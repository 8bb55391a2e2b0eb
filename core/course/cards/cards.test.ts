import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { aCourse } from '#tests/a-course.ts';
import { opened } from '#tests/a-guided-course.ts';
import { cardsOf } from './of-the-form.ts';

const client = { as: 'client' as const };
const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };
const young = () =>
  aCourse().does('openCourse', { client: 'jonah', therapist: 'ana', protocol }, { born: '2010-09-22' });

test('IPT-A has six tips, each with its words and its source, its group of prevention has them too, and forms without cards give none', () => {
  const cards = cardsOf(young().course);
  expect(cards).toHaveLength(6);
  for (const { clientSays, sources } of cards) {
    expect(clientSays).toMatch(/\.$/);
    expect(sources[0]).toContain('7.3');
  }
  expect(
    everyProtocol()
      .filter((one) => one.cards.length > 0)
      .map(({ id }) => id),
  ).toEqual(['ipt-a', 'ipt-ast']);
  expect(opened().refusal('giveCard', { card: 'give-to-get' })).toBe('no-cards');
});

test('a card is given once, read by the client with what it is tied to, spoken of by both, and taken back', () => {
  const course = young();
  expect(course.refusal('giveCard', { card: 'shout' })).toBe('no-such-card');
  expect(course.refusal('sayOfCard', { card: 'give-to-get', helped: 'helped' }, client)).toBe(
    'card-not-given',
  );
  expect(course.refusal('giveCard', { card: 'give-to-get', session: 9 })).toBe('no-such-session');
  course.does('giveCard', { card: 'give-to-get', about: 'The Friday texts' });
  expect(course.refusal('giveCard', { card: 'give-to-get' })).toBe('card-given');
  course.does('sayOfCard', { card: 'give-to-get', helped: 'somewhat', words: 'He listened' }, client);
  course.does('sayOfCard', { card: 'give-to-get', helped: 'helped' });
  const [mine] = seenBy(course.course, { as: 'client', by: 'jonah' }).cards.given;
  expect(mine).toMatchObject({ card: { name: 'Give a little first' }, about: 'The Friday texts' });
  expect(mine?.said.map(({ as, helped }) => [as, helped])).toEqual([
    ['client', 'somewhat'],
    ['therapist', 'helped'],
  ]);
  for (const as of ['manager', 'administrator', 'contact'] as const)
    expect(seenBy(course.course, { as, by: 'x' }).cards.given).toEqual([]);
  expect(course.does('takeCardBack', { card: 'give-to-get' }).course.cards.given).toEqual([]);
});
