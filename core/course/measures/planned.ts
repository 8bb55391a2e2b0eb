import type { WithMeasures } from './readings.ts';
import type { PlannedMeasure } from './state.ts';

/** The instruments the therapist has planned for this session of so many, beyond the protocol's. */
export function plannedFor({ measures }: WithMeasures, session: number, sessions: number): string[] {
  const isDue = ({ when, sessions: chosen }: PlannedMeasure) =>
    chosen.includes(session) ||
    when.includes('every-session') ||
    (when.includes('start') && session === 1) ||
    (when.includes('mid-point') && session === Math.ceil(sessions / 2)) ||
    (when.includes('end') && session === sessions);
  return measures.planned.filter(isDue).map((plan) => plan.instrument);
}
