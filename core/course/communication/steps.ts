import type { Analysis } from './state.ts';
import { stepsWords } from './words.ts';

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
    [2, setting !== undefined, stepsWords.en.sayWhereItWasHow],
    [3, goal !== undefined, stepsWords.en.sayWhatWasWanted],
    [4, goal !== undefined, stepsWords.en.rateMoodJustBefore],
    [5, (turns?.text.turns.length ?? 0) >= 2, stepsWords.en.writeAtLeastTwoTurns],
    [6, ending !== undefined, stepsWords.en.sayHowItEnded],
    [7, ending !== undefined, stepsWords.en.rateMoodAfterwardsAndName],
    [8, messages !== undefined, stepsWords.en.sayWhatWasMeant],
    [9, messages !== undefined, stepsWords.en.sayWhatOtherMight],
    [10, marked > 0, stepsWords.en.markAtLeastOnePattern],
    [12, alternatives !== undefined, stepsWords.en.writeAtLeastOneOther],
  ];
  return needs.flatMap(([step, done, says]) => (done ? [] : [{ step, says }]));
}
