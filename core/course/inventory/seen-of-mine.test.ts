import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { seenOfMine } from './seen-of-mine.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;

/** A course in which the client says nothing of Ines yet. */
const keptBack = () =>
  aCourseAtWork()
    .does('offerMessages', { within: 3 })
    .does('giveConsent', { item: 'messages' }, client)
    .does('changePerson', { person: 'ines', version: 1, fields: { disclosure: 'not_now' } }, client);

test('a client is told what their therapist sees of a message, and it is just what the therapist sees', () => {
  const said = { 'Ines rang again': 'part', 'He rang again': 'all', Ines: 'nothing' } as const;
  for (const [words, sees] of Object.entries(said)) {
    const { course } = keptBack().does('sendMessage', { words }, { ...client, id: 'sent' });
    const mine = seenBy(course, client);
    const [sent] = mine.messages.sent;
    const arrived = seenBy(course, therapist).messages.sent;
    const [before, after] = [seenOfMine(mine, { words }), seenOfMine(mine, sent)];
    expect([words, before.sees, after.sees]).toEqual([words, sees, sees]);
    const left = before.sees === 'part' ? [before.left.words] : before.sees === 'all' ? [words] : [];
    expect(arrived.map((one) => one.words)).toEqual(left);
    expect(after.sees === 'part' ? [after.left?.words] : left).toEqual(left);
  }
});

test('what is planned to be said to somebody kept back is nobody’s to see, by a name in words or chosen', () => {
  for (const whom of [{ personId: 'ines' }, { withWhom: 'Ines' }]) {
    const { course } = keptBack().does('planSaying', { ...whom, words: 'I miss you' }, client);
    const mine = seenBy(course, client);
    expect(seenOfMine(mine, { ...whom, words: 'I miss you' }).sees).toBe('nothing');
    expect(seenOfMine(mine, mine.talksAhead.sayings[0]).sees).toBe('nothing');
    expect(seenBy(course, therapist).talksAhead.sayings).toEqual([]);
  }
});

test('what is told of something eased reaches the therapist as the client is told that it does', () => {
  const { course } = keptBack()
    .does(
      'giveSickRole',
      { mode: 'full', eased: [{ obligation: 'Cook', reviewBySession: 4 }] },
      { id: 'card' },
    )
    .does('tellOfEasedDuty', { duty: 'card', ready: 'in_part', words: 'With Ines beside me' }, client);
  const told = (as: typeof client | typeof therapist) => seenBy(course, as).sickRole.given?.eased[0]?.told[0];
  const mine = seenOfMine(seenBy(course, client), told(client));
  expect(mine).toMatchObject({ sees: 'part', left: { words: 'With […] beside me' } });
  expect(told(therapist)?.words).toBe('With […] beside me');
});
