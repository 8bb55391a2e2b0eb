import type { z } from 'zod';
import { suitabilityRules } from './rules.ts';
import type { form } from './state.ts';

const screenRules = {
  psychosis: 'SU-15',
  bipolar: 'SU-16',
  substances: 'SU-17',
  violenceAtHome: 'SU-21',
} as const;

/** The rules that speak against plain IPT, by the answers and by what the screen found (SU-15, SU-16, SU-17, SU-21). */
export function rulesAgainst({ answers, screen }: Pick<z.output<typeof form>, 'answers' | 'screen'>) {
  const told = new Set(answers.filter(({ answer }) => answer === 'yes').map(({ rule }) => rule));
  for (const [flag, rule] of Object.entries(screenRules)) {
    if (screen[flag as keyof typeof screenRules] === 'yes') told.add(rule);
  }
  return suitabilityRules.filter(({ id, result }) => told.has(id) && result !== 'indicates');
}
