import { isAnsweredLate } from '#core/course/risk/answered-in-time.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { isTooQuiet } from '#core/guide/quiet.ts';
import type { Summary } from './summary.ts';

/** What the recorded drifts are read by: the day where the service is, and when it is staffed. */
export interface DayOfService {
  today: string;
  hours: WorkingHours;
}

/**
 * The drifts that are recorded, of a session held today none yet, as the therapist reads them; a silence that has grown too long since (PD-21); and whether risk was answered in time by
 * the service's own hours and closed days, as the course itself tells it (PD-23).
 */
export function driftsOn(
  { deviations, deviationsThatDay, lastHeldOn, quiet, riskAnswers }: Summary,
  { today, hours }: DayOfService,
): string[] {
  const late = riskAnswers?.some((one) => isAnsweredLate(one, hours, today));
  const all = today === lastHeldOn ? (deviationsThatDay ?? deviations) : deviations;
  const recorded = riskAnswers ? all.filter((id) => id !== 'PD-23') : all;
  const found = new Set([
    ...recorded,
    ...(isTooQuiet(quiet, today) ? ['PD-21'] : []),
    ...(late ? ['PD-23'] : []),
  ]);
  return [...found].toSorted();
}
