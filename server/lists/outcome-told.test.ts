import { expect, test } from 'vitest';
import { casesAtStart } from '#core/outcomes/pair-outcome.ts';
import type { MemberOutcome } from '#core/programme/group-row.ts';
import { outcomeFrom, outcomeTold } from './outcome-told.ts';

const both = [true, false];
const every: MemberOutcome[] = casesAtStart.flatMap((caseAtStart) =>
  (['paired', 'unpaired'] as const).flatMap((readings) =>
    both.flatMap((recovery) =>
      both.flatMap((reliableImprovement) =>
        both.map((reliableDeterioration) => ({
          caseAtStart,
          readings,
          recovery,
          reliableImprovement,
          reliableDeterioration,
          noReliableChange: !reliableImprovement && !reliableDeterioration,
          reliableRecovery: recovery && reliableImprovement,
        })),
      ),
    ),
  ),
);

test('every outcome is read as it was told, and so is that there is none', () => {
  for (const outcome of [...every, null]) expect(outcomeFrom(outcomeTold(outcome))).toEqual(outcome);
  expect(outcomeFrom(null)).toBeNull();
});

test('each is told in as many letters, so that what is sealed does not tell which it is', () => {
  expect(new Set([...every, null].map((outcome) => outcomeTold(outcome).length)).size).toBe(1);
});
