import { expect, test } from 'vitest';
import { faultOf } from './field-fault.ts';
import { identifiersForm, inGroups, isNhsNumber, plainNumber } from './identifiers.ts';

test('an NHS number is ten digits of which the last follows from the others', () => {
  // Of the range 999, which is given to nobody.
  expect(['999 000 0018', '9990000026', '999-000-0034'].map(isNhsNumber)).toEqual([true, true, true]);
  expect(['9990000019', '999000001', '99900000188', 'A990000018', ''].map(isNhsNumber)).not.toContain(true);
});

test('numbers are kept as they are compared and read in their groups', () => {
  const kept = identifiersForm.parse([
    { system: 'nhs', value: ' 999 000 0018 ' },
    { system: 'hospital', value: ' RX1   22/4' },
    { system: 'own', value: '' },
  ]);
  expect(kept).toEqual([
    { system: 'nhs', value: '9990000018' },
    { system: 'hospital', value: 'RX1 22/4' },
  ]);
  expect(kept.map(inGroups)).toEqual(['999 000 0018', 'RX1 22/4']);
  expect(plainNumber('RX1 22/4')).toBe(plainNumber('rx1-224'));
});

test('what is wrong with a number is said at its kind', () => {
  const read = identifiersForm.safeParse([
    { system: 'nhs', value: '9990000019' },
    { system: 'own', value: '1' },
    { system: 'own', value: '2' },
  ]);
  expect(read.error?.issues.map((one) => [one.path.join('.'), faultOf(one)])).toEqual([
    ['nhs', 'not-nhs'],
    ['own', 'not-once'],
  ]);
});
