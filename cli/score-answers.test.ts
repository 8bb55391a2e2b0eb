import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { answersTyped, scoreLine } from './score-answers.ts';

const whole = score(instruments.get('who-5') ?? instrumentMissing(), [3, 3, 3, 3, 3]);
function instrumentMissing(): never {
  throw new Error('The WHO-5 is not here.');
}

test.each([
  ['nonsense', null, 'not readable JSON'],
  ['[1,2]', null, 'Give an object'],
  ['null', null, 'Give an object'],
  ['{"responses":[1]}', null, 'Give an object'],
  ['{"instrument":["phq-9"],"responses":[1]}', null, 'Give an object'],
  ['{"instrument":{"toString":1},"responses":[1]}', null, 'Give an object'],
  ['{"instrument":"__proto__","responses":[1]}', '__proto__', 'no instrument called “__proto__”'],
  ['{"instrument":"bdi","responses":[1]}', 'bdi', 'no instrument called “bdi”'],
  ['{"instrument":"phq-9"}', null, 'Give an object'],
  ['{"instrument":"phq-9","responses":"1,1"}', 'phq-9', '9 or 10 answers'],
  ['{"instrument":"phq-9","responses":[1e400,1,1,1,1,1,1,1,1]}', 'phq-9', 'Question 1'],
  ['{"instrument":"phq-9","responses":[1,1,1,1,1,1,1,1,true]}', 'phq-9', 'Question 9'],
  ['{"instrument":"ipars","responses":["1",0,0,0,0]}', 'ipars', 'Question 1'],
])('the line %s is answered with every key of a result and a sentence', (line, instrument, says) => {
  const result = scoreLine(line);
  expect(result).toMatchObject({ instrument, status: 'invalid', total: null, severity: null, case: null });
  expect(result).toHaveProperty('error', expect.stringContaining(says));
  expect(Object.keys(result)).toEqual(
    expect.arrayContaining(Object.keys(whole).filter((key) => !['percentage', 'rawSum'].includes(key))),
  );
});

test('typed answers may have commas or spaces between, and nothing where none was given', () => {
  expect(answersTyped('2, 1,,-,3')).toEqual([2, 1, null, null, 3]);
  expect(answersTyped('N/A 1 2')).toEqual(['N/A', 1, 2]);
});

test('a row pasted from a sheet keeps its blanks in their places, at either end too', () => {
  expect(answersTyped('1\t0\t\t2\t0\t0\t0\t0\t3\n')).toEqual([1, 0, null, 2, 0, 0, 0, 0, 3]);
  expect(answersTyped('\t0\t1\t \t3')).toEqual([null, 0, 1, null, 3]);
  expect(answersTyped('0\t1\t\t')).toEqual([0, 1, null, null]);
  expect(answersTyped('1; ;2;;3')).toEqual([1, null, 2, null, 3]);
  expect(answersTyped('7,5\t8\t9,1')).toEqual([7.5, 8, 9.1]);
  expect(answersTyped(' 2 1 0 ')).toEqual([2, 1, 0]);
  expect(answersTyped('2  1  0')).toEqual([2, 1, 0]);
  expect(answersTyped('1\t0 2\t3')).toEqual([1, '0 2', 3]);
});

test('a column keeps its blanks too, and a row of which one may be left out is asked about', () => {
  expect(answersTyped('1\n0\n\n2\n')).toEqual([1, 0, null, 2]);
  expect(answersTyped('\r\n7,5\r\n-\r\nN/A\r\n')).toEqual([null, 7.5, null, 'N/A']);
  expect(answersTyped('1, 0,\n2, 3')).toEqual([1, 0, 2, 3]);
  for (const row of ['1 0  2 3', '1 0   2  3'])
    expect(() => answersTyped(row)).toThrow(expect.objectContaining({ code: 'answers-unreadable' }));
});

test('a line with an answer nobody offers still tells the safety answer that can be read', () => {
  const line = '{"instrument":"phq-9","responses":[9,0,0,0,0,0,0,0,3]}';
  expect(scoreLine(line)).toMatchObject({ status: 'invalid', riskItems: [{ item: 9, value: 3 }] });
});

test('a line that gives its answers twice is not scored, and says so', () => {
  const twice = '{"instrument":"gad-2","responses":[0,0],"responses":[3,3]}';
  expect(scoreLine(twice)).toMatchObject({ status: 'invalid', total: null });
  expect(scoreLine(twice).problem).toContain('“responses” stands twice');
});
