import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { alarmRaised } from './state.ts';

/** A wish to join somebody who has died is asked about today (IPT protocol reference, 2.3.1 grief, safety). */
export function wishToJoin(told: NewFact, doing: Doing): NewFact {
  const words = z.object({ words: z.string() }).parse(told.data).words;
  const source = doing.as === 'client' ? ('client' as const) : ('clinician' as const);
  return alarmRaised(doing.on, {
    alarm: `${doing.id}.2`,
    source,
    urgency: 'same_day',
    words,
  });
}
