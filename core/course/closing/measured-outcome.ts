import type { Course } from '#core/course/course.ts';
import { firstValid, lastValid, validReadingsOf } from '#core/course/measures/readings.ts';
import { isReliable } from '#core/outcomes/jacobson-truax.ts';
import { nhsMeasure } from '#core/outcomes/measure-thresholds.ts';
import { nhsOutcome } from '#core/outcomes/nhs-outcomes.ts';
import { isRemission, responseOf } from '#core/outcomes/response.ts';
import { type MeasuredOutcome, type OutcomeCode, outcomeCodes } from './shapes.ts';

const totals = (course: Course, instrument: string) =>
  validReadingsOf(course, instrument).map(({ result }) => result.total);

interface Moved {
  recovery: boolean;
  improvement: boolean;
  deterioration: boolean;
}

function movedOnBoth(course: Course): Moved {
  const outcome = nhsOutcome({
    problem: 'depression',
    scores: { 'phq-9': totals(course, 'phq-9'), 'gad-7': totals(course, 'gad-7') },
  });
  return {
    recovery: outcome.recovery,
    improvement: outcome.reliableImprovement,
    deterioration: outcome.reliableDeterioration,
  };
}

/** By the PHQ-9 alone, where the GAD-7 was not answered twice. */
function movedOnPhq9(first: number, last: number): Moved {
  const phq9 = nhsMeasure('phq-9');
  const caseFrom = phq9?.caseness?.value ?? 10;
  const reliable = isReliable(last - first, phq9?.reliableChange ?? 6);
  return {
    recovery: first >= caseFrom && last < caseFrom,
    improvement: reliable && last < first,
    deterioration: reliable && last > first,
  };
}

/** The outcome by first and last valid scores. IPT protocol reference, 6.4. */
export function measuredOutcome(course: Course): MeasuredOutcome {
  const first = firstValid(course, 'phq-9')?.result.total ?? null;
  const last = lastValid(course, 'phq-9')?.result.total ?? null;
  if (first === null || last === null) return { codes: ['not_measured'], first, last, readFrom: 'none' };
  const readFrom = lastValid(course, 'gad-7') ? 'both' : 'phq-9';
  const { recovery, improvement, deterioration } =
    readFrom === 'both' ? movedOnBoth(course) : movedOnPhq9(first, last);
  const holds: Record<OutcomeCode, boolean> = {
    remission: isRemission(last),
    recovery,
    reliable_recovery: recovery && improvement,
    reliable_improvement: improvement,
    response: responseOf(first, last) === 'response',
    minimal_change: !improvement && !deterioration,
    reliable_deterioration: deterioration,
    not_measured: false,
  };
  return { codes: outcomeCodes.filter((code) => holds[code]), first, last, readFrom };
}
