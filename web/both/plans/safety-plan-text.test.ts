import { expect, it } from 'vitest';
import { blankLine, blankPlan, linesOf, planSteps, withLines } from './safety-plan-text.ts';

it('a plan has six steps, and each keeps the lines typed into it', () => {
  expect(planSteps).toHaveLength(6);
  for (const step of planSteps) {
    const plan = withLines(blankPlan, step, [{ ...blankLine, words: 'Ring Ines' }]);
    expect(linesOf(plan, step)[0]?.words).toBe('Ring Ines');
  }
});

it('what the page does not ask about a line stays with it', () => {
  const safer = [{ what: 'Pills', action: 'Give them to Ines', whoHelps: 'Ines', state: 'done' as const }];
  const plan = withLines({ ...blankPlan, saferSurroundings: safer }, 'saferSurroundings', [
    { ...blankLine, words: 'The pills' },
  ]);
  expect(plan.saferSurroundings[0]).toEqual({
    what: 'The pills',
    action: 'Give them to Ines',
    whoHelps: 'Ines',
    state: 'done',
  });
});

it('who agreed to be asked stays with that person when another line is taken out', () => {
  const help = [
    { who: 'Yasmin', contact: '', agreed: 'agreed' as const, likely: 8, barrier: '', fix: '' },
    { who: 'Ines', contact: '', agreed: 'not_asked' as const, likely: 5, barrier: '', fix: '' },
  ];
  const lines = linesOf({ ...blankPlan, help }, 'help');
  expect(withLines({ ...blankPlan, help }, 'help', lines.slice(1)).help).toEqual([help[1]]);
  expect(withLines({ ...blankPlan, help }, 'help', lines.toReversed()).help).toEqual(help.toReversed());
});
