import { expect, test } from 'vitest';
import { phq9 } from '#core/instruments/phq-9.ts';
import { severePhq9 } from './measure-thresholds.ts';

test('severe by the PHQ-9 begins where its highest band does', () => {
  expect(phq9.bands.at(-1)).toMatchObject({ label: 'severe', gte: severePhq9 });
});
