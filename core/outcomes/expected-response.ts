import { z } from 'zod';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { tolerance } from '#core/instruments/scoring/rounding.ts';

/**
 * Expected treatment response: a log-linear curve for each range of first scores. No coefficients are published
 * openly, so Kith ships no curve: a service brings its own, fitted on its own completed courses.
 * Delgadillo 2018, Lancet Psychiatry 5:564-572; measures reference, section 8.
 */
const curveShape = z.object({
  id: z.string(),
  version: z.string(),
  instrument: z.string(),
  /** What it was fitted on, in a sentence people can judge it by. */
  fittedOn: z.string(),
  standing: z.enum(['fitted', 'demonstration']),
  bands: z
    .array(
      z.object({
        /** First scores from and up to, both included. */
        from: z.number(),
        to: z.number(),
        intercept: z.number(),
        slope: z.number(),
        sdResidual: z.number().positive(),
      }),
    )
    .min(1),
});

/** The curve for this measure among those that a service installed. */
export const curveFor = (curves: readonly ResponseCurve[], measure: string): ResponseCurve | undefined =>
  curves.find(({ instrument }) => instrument === measure);

/** A curve as a service wrote it down, or in a few words where it goes wrong first. */
export function readCurve(written: string): ResponseCurve | string {
  try {
    const read = curveShape.safeParse(readJson(written));
    if (read.success) return unfit(read.data) ?? read.data;
    const [first] = read.error.issues;
    return `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`;
  } catch (error) {
    return error instanceof RepeatedName ? error.message : 'JSON';
  }
}

const words = {
  en: {
    unknown: (id: string) => `instrument: there is no instrument called ${id}`,
    better: (id: string) => `instrument: on the ${id} less is worse, which a curve cannot say here`,
    band: (band: number) => `bands.${band}: from is above to`,
    overlap: (band: number) => `bands.${band}: it overlaps the one before`,
  },
};

/** Why a curve that is well written cannot be used, in a few words. */
function unfit({ instrument: id, bands }: ResponseCurve): string | undefined {
  const instrument = instruments.get(id);
  if (!instrument) return words.en.unknown(id);
  if (instrument.direction === 'higher-better') return words.en.better(instrument.shortName);
  for (const [index, band] of bands.entries()) {
    if (band.from > band.to) return words.en.band(index);
    const before = bands[index - 1];
    if (before && band.from <= before.to) return words.en.overlap(index);
  }
  return undefined;
}

export type ResponseCurve = z.infer<typeof curveShape>;
export type CurveBand = ResponseCurve['bands'][number];

/** One-sided 90th centile: the upper limit of an 80% interval. */
const z80 = 1.2816;

export interface ExpectedScore {
  expected: number;
  /** A score above this is not on track. */
  upper: number;
  curve: string;
  version: string;
}

/** @param session 1 at the first treatment session */
export function expectedAt({ intercept, slope }: CurveBand, session: number): number {
  return intercept + slope * Math.log(session);
}

/** What courses that began at this score reach by this session; null outside the curve. */
export function expectedResponse(
  curve: ResponseCurve,
  baseline: number,
  session: number,
): ExpectedScore | null {
  const band = curve.bands.find(({ from, to }) => baseline >= from && baseline <= to);
  if (!band || session < 1) return null;
  const expected = expectedAt(band, session);
  return { expected, upper: expected + z80 * band.sdResidual, curve: curve.id, version: curve.version };
}

/**
 * The range most courses that began so lie in at each session, for a picture and its table; empty outside the curve.
 * @param most the highest score there is, beyond which nothing is drawn
 */
export function expectedRange(
  curve: ResponseCurve,
  baseline: number,
  sessions: number,
  most: number,
): { session: number; low: number; high: number }[] {
  return Array.from({ length: sessions }, (_, before) => before + 1).flatMap((session) => {
    const found = expectedResponse(curve, baseline, session);
    if (!found) return [];
    const low = Math.max(0, 2 * found.expected - found.upper);
    return [{ session, low, high: Math.min(most, found.upper) }];
  });
}

/** Whether a score lies above the expected range; a score equal to its limit is on track. */
export function isNotOnTrack(score: number, upper: number): boolean {
  return score > upper + tolerance;
}
