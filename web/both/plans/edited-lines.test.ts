import { expect, it } from 'vitest';
import { filled } from '#web/app/forms/filled.ts';
import { editedLines } from './edited-lines.ts';

const wordsOf = ({ who }: { who: string; contact: string }) => who;
const made = (who: string, before: { contact: string } | undefined) => ({
  who,
  contact: before?.contact ?? '',
});
const two = [
  { who: 'Ines', contact: '07700 900123' },
  { who: 'Tomas', contact: '' },
];

it('a line that is moved or put in other words keeps what was known beside it', () => {
  expect(editedLines(two, ['Tomas', 'Ines'], wordsOf, made)[1]?.contact).toBe('07700 900123');
  expect(editedLines(two, ['Inês', 'Tomas'], wordsOf, made)[0]).toEqual({
    who: 'Inês',
    contact: '07700 900123',
  });
});

it('a line that takes the place of one taken out keeps nothing of it', () => {
  expect(editedLines(two, ['Inês'], wordsOf, made)).toEqual([{ who: 'Inês', contact: '' }]);
});

it('a line left empty is not kept', () => {
  expect(filled([...two, { who: ' ', contact: '' }], wordsOf)).toEqual(two);
});
