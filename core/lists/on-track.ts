import {
  curveFor,
  expectedResponse,
  isNotOnTrack,
  type ResponseCurve,
} from '#core/outcomes/expected-response.ts';
import type { ListedCourse } from './listed-course.ts';
import { scoresRead } from './scores-at-a-glance.ts';
import type { Summary } from './summary.ts';

/**
 * The same course read with the curve of the service, where it has one for the measure that leads: a summary follows from
 * its facts alone, and a curve is the service’s. Getting reliably worse weighs more. Measures reference, sections 8 and 9.
 */
export function withCurves(
  courses: readonly ListedCourse[],
  curves: readonly ResponseCurve[],
): ListedCourse[] {
  if (curves.length === 0) return [...courses];
  return courses.map((one) => ({ ...one, summary: readByCurve(one.summary, curves) }));
}

function readByCurve(summary: Summary, curves: readonly ResponseCurve[]): Summary {
  const [lead] = scoresRead(summary);
  const curve = lead && curveFor(curves, lead.instrument);
  const { signal, signalReason, scoredAt } = summary;
  if (!curve || !lead || signal === null || scoredAt === undefined) return summary;
  if (signalReason === 'reliable_deterioration' || lead.first === null || lead.latest === null)
    return summary;
  const expected = expectedResponse(curve, lead.first, scoredAt);
  if (!expected || !isNotOnTrack(lead.latest, expected.upper)) return summary;
  return { ...summary, signal: 'red', signalReason: 'not_on_track' };
}
