import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { notOnOneSheet } from './pictures-printed.ts';

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

test('each picture is printed from its own room on one sheet, at a desk and on a phone', async () => {
  expect(await notOnOneSheet(clinic, () => [1280, 390])).toEqual([]);
});
