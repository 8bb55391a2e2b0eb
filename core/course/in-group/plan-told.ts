import type { Course } from '#core/course/course.ts';
import type { Alarm } from '#core/course/risk/state.ts';

/** What was answered about a plan on the day of an alarm, asked alone in a group; null where nobody asked. */
export interface PlanTold {
  /** One yes is enough, whoever else was told no. */
  plan: 'yes' | 'no';
  /** Who stays with them; empty where nobody said. */
  staying: string[];
  words: string[];
}

const each = (all: readonly string[]) => [...new Set(all.filter((one) => one !== ''))];

/** @param alarm one that asks about dying: of any other nothing is told here. IPT protocol reference, 12.1 */
export function planToldAt(
  { inGroup }: Pick<Course, 'inGroup'>,
  { on, source }: Pick<Alarm, 'on' | 'source'>,
): PlanTold | null {
  if (!asksAboutAPlan.includes(source)) return null;
  const told = inGroup.plans.filter((one) => one.on === on);
  if (told.length === 0) return null;
  return {
    plan: told.some(({ plan }) => plan === 'yes') ? 'yes' : 'no',
    staying: each(told.map(({ staying }) => staying)),
    words: each(told.map(({ words }) => words)),
  };
}

const asksAboutAPlan: readonly Alarm['source'][] = ['plan', 'measure', 'measure_unanswered', 'clinician'];
