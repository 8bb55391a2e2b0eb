import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { baseline, lastValid } from '#core/course/measures/readings.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';

/** A measure that has got reliably worse since the course began. */
export interface WorseSince {
  instrument: string;
  first: number;
  latest: number;
}

/** The measures the course is read by that are reliably worse than at its start. Measures reference, section 9. */
export function worseSinceStart(course: Course): WorseSince[] {
  const { beside, ...lead } = leadOf(course);
  return [lead, ...(beside ? [beside] : [])].flatMap(({ measure, reliableChange }) => {
    const instrument = instruments.get(measure);
    const first = baseline(course, measure);
    const latest = lastValid(course, measure)?.result.total ?? null;
    if (!instrument || first === null || latest === null) return [];
    const { reliable } = changeOf(instrument, first, latest, reliableChange ?? undefined);
    return reliable === 'deterioration' ? [{ instrument: measure, first, latest }] : [];
  });
}
