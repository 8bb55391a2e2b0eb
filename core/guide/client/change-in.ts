import { readWithIn } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { firstValid, lastValid } from '#core/course/measures/readings.ts';
import { followed } from '#core/guide/followed.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { type Change, changeOf } from '#core/outcomes/reliable-change.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';

/** The instrument that the course goes by. */
export function mainMeasure(course: Course): Instrument | undefined {
  const follows = followed(course);
  return follows ? instruments.get(primaryMeasure(follows.protocol)) : undefined;
}

/** How far one instrument has moved between the first score and the latest; null before there are two. */
export function changeIn(course: Course, instrument: Instrument): Change | null {
  const first = firstValid(course, instrument.id)?.result.total;
  const last = lastValid(course, instrument.id)?.result.total;
  if (first === null || first === undefined || last === null || last === undefined) return null;
  return changeOf(instrument, first, last, readWithIn(course, instrument.id).reliableChange ?? undefined);
}
