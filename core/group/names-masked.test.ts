import { expect, test } from 'vitest';
import { namesMasked } from './names-masked.ts';

const names = ['Zoila Quimí', 'Jacinta de la Mero', 'Anne-Marie O’Brien', 'Łucja'];

test.each([
  ['Zoila spoke first.', '[a member] spoke first.'],
  ['ZOILA QUIMI and jacinta came', '[a member] and [a member] came'],
  ['Zoila’s boy, and Mero’s', '[a member] boy, and [a member]'],
  ['Anne-Marie, Anne, marie and O’Brien', '[a member], [a member], [a member] and [a member]'],
  ['Lucja rowed', '[a member] rowed'],
  ['The path de la playa', 'The path de la playa'],
  ['Zoilas and Merope are nobody here', 'Zoilas and Merope are nobody here'],
  ['', ''],
])('nobody in the group is named in what all may read: %s', (text, left) => {
  expect(namesMasked(text, names)).toBe(left);
});
