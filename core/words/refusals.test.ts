import { expect, test } from 'vitest';
import { refusalsOf } from './refusals.ts';

const refuse = refusalsOf({
  blank: { en: 'The plan is empty.' },
  'not-held': { en: 'There has been no session {{n}} with {{who}} yet.' },
});

test('a refusal is said by its code', () => {
  expect(refuse('blank')).toEqual({ refused: 'blank', because: 'The plan is empty.', kind: 'refused' });
});

test('what is filled in stands in the sentence, and beside it for another language', () => {
  expect(refuse('not-held', { n: 8, who: 'Maria' })).toEqual({
    refused: 'not-held',
    because: 'There has been no session 8 with Maria yet.',
    kind: 'refused',
    values: { n: 8, who: 'Maria' },
  });
});

test('a place that nothing fills stays to be seen', () => {
  expect(refuse('not-held', { n: 8 }).because).toBe('There has been no session 8 with {{who}} yet.');
});
