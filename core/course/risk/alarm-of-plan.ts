import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { alarmRaised } from './state.ts';

const asked = z.object({ plan: z.enum(['yes', 'no']), words: z.string() });

/** A plan to end their life, told to whoever leads a group: now, within the hour, with somebody staying. IPT protocol reference, 12.1. */
export function alarmOfPlan(told: NewFact, doing: Doing): NewFact[] {
  const { plan, words } = asked.parse(told.data);
  if (plan === 'no') return [];
  return [alarmRaised(doing.on, { alarm: `${doing.id}.2`, source: 'clinician', urgency: 'now', words })];
}
