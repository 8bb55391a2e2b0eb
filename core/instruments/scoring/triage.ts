import type { Triage } from '#core/instruments/instrument/scoring-rule.ts';
import type { AnswersByItem } from './answers.ts';

/** The questions its routing asks for, given the answers so far. */
export function requiredIn(triage: Triage, answers: AnswersByItem): number[] {
  const followed = triage.whenYes.filter(({ item }) => answers.get(item) === 1).flatMap(({ ask }) => ask);
  return [...triage.always, ...followed];
}

/**
 * The level of a structured enquiry. A known answer of the highest level wins; otherwise a required question left
 * open makes the level `unknown`, which asks for review. It predicts nothing (NICE NG225).
 */
export function levelOf(triage: Triage, answers: AnswersByItem): string {
  const meets = ({ yes, no = [] }: { yes: number[]; no?: number[] | undefined }) =>
    yes.every((n) => answers.get(n) === 1) && no.every((n) => answers.get(n) === 0);
  const [highest] = triage.levels;
  if (highest?.when.some(meets)) return highest.level;
  const open = requiredIn(triage, answers).some((n) => typeof answers.get(n) !== 'number');
  if (open) return 'unknown';
  return triage.levels.find(({ when }) => when.some(meets))?.level ?? triage.otherwise;
}
