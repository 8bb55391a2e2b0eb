import { expect, it } from 'vitest';
import { communicationPatterns, communicationStrengths } from './communication-patterns.ts';

it('communication patterns run from CP-1 to CP-13, each with something to try instead', () => {
  expect(communicationPatterns.map(({ id }) => id)).toEqual(
    Array.from({ length: 13 }, (_, index) => `CP-${index + 1}`),
  );
  for (const { instead } of communicationPatterns) expect(instead).not.toBe('');
});

it('strengths are named beside the faults', () => {
  expect(communicationStrengths).toHaveLength(10);
});
