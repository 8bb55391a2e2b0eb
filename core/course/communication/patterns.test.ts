import { expect, it } from 'vitest';
import { communicationPatterns, communicationStrengths } from './patterns.ts';

it('communication patterns run from CP-1 to CP-13, each with something to try instead', () => {
  expect(communicationPatterns.map(({ id }) => id)).toEqual(
    'CP-1 CP-2 CP-3 CP-4 CP-5 CP-6 CP-7 CP-8 CP-9 CP-10 CP-11 CP-12 CP-13'.split(' '),
  );
  for (const { instead } of communicationPatterns) expect(instead).not.toBe('');
});

it('strengths are named beside the faults', () => {
  expect(communicationStrengths).toHaveLength(10);
});
