import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { severeFrom } from '#core/outcomes/measure-thresholds.ts';
import { primaryMeasure, usualMeasures } from '#core/protocols/primary-measure.ts';
import { latestValid } from './readings.ts';
import type { Reading } from './state.ts';

export interface SevereReading {
  instrument: Instrument;
  reading: Reading;
  total: number;
}

/**
 * The latest reading in the highest band of the measure this course goes by, or of the PHQ-9 where that stands beside it: the
 * instrument itself says where that band begins. Undefined where neither is. IPT protocol reference, 3.5 and 9.5 SR-10.
 */
export function severeNow(course: Course): SevereReading | undefined {
  const asked = [leadOf(course).measure, primaryMeasure(usualMeasures)];
  const severe = asked.flatMap((id): SevereReading[] => {
    const instrument = instruments.get(id);
    const reading = latestValid(course, id);
    const from = instrument ? severeFrom(instrument) : null;
    const total = reading?.result.total ?? null;
    if (!instrument || !reading || from === null || total === null || total < from) return [];
    return [{ instrument, reading, total }];
  });
  return severe[0];
}
