import { expect, test } from 'vitest';
import { fieldNames } from '#core/course/inventory/person.ts';
import { fieldGroups } from './groups.ts';

test('every field of a person has one place on the sheet, but the angle, which is placed by hand', () => {
  const placed = [...fieldGroups.flatMap(({ fields }) => fields), 'angle'];
  expect(placed.toSorted()).toEqual([...fieldNames].toSorted());
});
