import type { Analysis } from './state.ts';

/** A step of the analysis that is still to be done, and the sentence that says so. */
export interface MissingStep {
  step: number;
  says: string;
}

/**
 * What an analysis still needs before it is finished, in the order of the steps; empty when nothing.
 * IPT protocol reference, 3.4; appendix D test 29: two turns at least, and the mood before and after.
 */
export function missingSteps(analysis: Analysis): MissingStep[] {
  const { setting, goal, turns, ending, messages, patterns, alternatives } = analysis.texts;
  const marked = (patterns?.text.patterns.length ?? 0) + (patterns?.text.strengths.length ?? 0);
  const needs: [number, boolean, string][] = [
    [2, setting !== undefined, 'say where it was, how, and who else was there'],
    [3, goal !== undefined, 'say what was wanted from it'],
    [4, goal !== undefined, 'rate the mood just before'],
    [5, (turns?.text.turns.length ?? 0) >= 2, 'write at least two turns of what was said'],
    [6, ending !== undefined, 'say how it ended'],
    [7, ending !== undefined, 'rate the mood afterwards and name a feeling'],
    [8, messages !== undefined, 'say what was meant and what arrived'],
    [9, messages !== undefined, 'say what the other might have felt or wanted'],
    [10, marked > 0, 'mark at least one pattern or one strength'],
    [12, alternatives !== undefined, 'write at least one other way to say it'],
  ];
  return needs.flatMap(([step, done, says]) => (done ? [] : [{ step, says }]));
}
