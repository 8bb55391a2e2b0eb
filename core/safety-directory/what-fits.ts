import type { Alarm } from '#core/course/risk/state.ts';
import { type StopRule, stopRules } from '#core/course/risk/stop-rules.ts';
import type { DirectoryKind } from './kinds.ts';

/** Of somebody who may not be safe: the crisis route and who is on duty. IPT protocol reference, 9.3 step 2. */
const usual: readonly DirectoryKind[] = ['crisis', 'duty'];

/** Whom each rule calls for; all others are the prescriber’s, the physician’s or the service’s own. IPT protocol reference, 9.5. */
const byRule: Partial<Record<StopRule, readonly DirectoryKind[]>> = {
  'SR-01': usual,
  'SR-02': ['crisis', 'duty', 'children', 'adults'],
  'SR-05': ['violence', 'adults'],
  'SR-06': ['children', 'adults'],
  'SR-08': ['addiction', 'crisis'],
  'SR-09': ['perinatal', 'crisis', 'duty'],
  'SR-14': ['violence'],
};

/** The kinds of the directory that a stop-and-refer rule calls for; none where it calls for somebody else. */
export const kindsUnderRule = (rule: StopRule): readonly DirectoryKind[] => byRule[rule] ?? [];

/** Measures of the months around a birth, whose alarms are the perinatal team’s too. IPT protocol reference, 9.5, SR-09. */
const aroundBirth = new Set(['epds']);

/** The kinds of the directory that fit an alarm, by what raised it and never by a level of risk. IPT protocol reference, 9.3 and 9.5. */
export function kindsAtAlarm({ source, instrument, words }: Pick<Alarm, 'source' | 'instrument' | 'words'>) {
  if (source === 'stop_and_refer') {
    const rule = stopRules.find((one) => words.startsWith(`${one}:`));
    return rule ? kindsUnderRule(rule) : usual;
  }
  // Who is not safe with somebody at home. IPT protocol reference, 4.2 INV.safety and 9.5, SR-05.
  if (source === 'inventory') return ['violence', 'adults', 'children', 'duty'] as const;
  return aroundBirth.has(instrument.toLowerCase()) ? [...usual, 'perinatal' as const] : usual;
}
