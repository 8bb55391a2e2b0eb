import { expect, it } from 'vitest';
import { telephoneIn } from './telephone.ts';

it('a number is found wherever it stands in what was written, and dialled without its dress', () => {
  expect(telephoneIn('020 7946 0018')?.dialled).toBe('02079460018');
  expect(telephoneIn('(020) 7946-0018')?.dialled).toBe('02079460018');
  expect(telephoneIn('+44 (0)20 7946 0018')?.dialled).toBe('+442079460018');
  expect(telephoneIn('111')?.dialled).toBe('111');
  expect(telephoneIn('Work 07700 900123, evenings')).toEqual({
    before: 'Work ',
    shown: '07700 900123',
    dialled: '07700900123',
    after: ', evenings',
  });
});

it('what is no number is not dialled', () => {
  for (const words of ['', 'She lives next door', 'weekdays 9-17', 'since 2019', '24/7'])
    expect(telephoneIn(words), words).toBeNull();
});
