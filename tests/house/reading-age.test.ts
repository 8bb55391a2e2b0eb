import { expect, test } from 'vitest';
import { readByClients } from './read-by-clients.ts';
import { gradeOf, sentencesOf, syllablesOf } from './reading-grade.ts';

/** About twelve years old: seven years of school (taste; issue “Words and pages people return to”). */
const highest = 7;

/** Sentences that stay above it, by how they begin, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'IPT was made at Yale in the 1970s by Gerald Klerman': 'The names of people count as long words.',
  'IPT was developed at Yale in the 1970s by Gerald Klerman': 'The names of people count as long words.',
  'A large trial of the National Institute of Mental Health': 'The name of an institute.',
};

const reading = readByClients();

const tooHard = async () =>
  (await reading).flatMap(([key, text]) =>
    sentencesOf(text)
      .filter((sentence) => (gradeOf(sentence) ?? 0) > highest)
      .map((sentence) => ({ key, sentence })),
  );

test('every sentence that a client reads is plain enough for about twelve years of age, or says why it is not', async () => {
  const begun = Object.keys(exceptions);
  const hard = await tooHard();
  expect(hard.filter(({ sentence }) => !begun.some((start) => sentence.startsWith(start)))).toEqual([]);
  expect(begun.filter((start) => !hard.some(({ sentence }) => sentence.startsWith(start)))).toEqual([]);
});

test('what is read is every place that clients read', async () => {
  const read = (await reading).map(([key]) => key.split('.')[0]);
  const many = (place: string) => read.filter((one) => one === place).length;
  for (const place of ['client', 'article', 'skill', 'public', 'comparison', 'condition', 'claim'])
    expect([place, many(place) > 15]).toEqual([place, true]);
  for (const place of [
    'form',
    'sheet',
    'tracker',
    'instrument',
    'refusal',
    'field',
    'letter',
    'help',
    'grounds',
  ])
    expect([place, many(place) > 15]).toEqual([place, true]);
  expect(read).toContain('mail');
  expect(read.length).toBeGreaterThan(5000);
});

test.each([
  ['you', 1],
  ['name', 1],
  ['people', 2],
  ['feeling', 2],
  ['something', 2],
  ['every', 2],
  ['asked', 1],
  ['noted', 2],
  ['therapist', 2],
  ['somebody', 3],
  ['conversation', 4],
])('%s is heard as %i', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test('a long sentence of long words is hard, a plain one is not, and four words are too few to tell', () => {
  expect(gradeOf('You can say no, and you need not say why.')).toBeLessThan(3);
  expect(
    gradeOf('Interventions targeting interpersonal difficulties demonstrate considerable efficacy.'),
  ).toBeGreaterThan(15);
  expect(gradeOf('Considerable interpersonal difficulties remain')).toBeNull();
});
