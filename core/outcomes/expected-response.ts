import { z } from 'zod';
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

/** A curve as a service wrote it down, or in a few words where it goes wrong first. */
export function readCurve(written: string): ResponseCurve | string {
  try {
    const read = curveShape.safeParse(JSON.parse(written));
    if (read.success) return read.data;
    const [first] = read.error.issues;
    return `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`;
  } catch {
    return 'JSON';
  }
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

/** Whether a score lies above the expected range; a score equal to its limit is on track. */
export function isNotOnTrack(score: number, upper: number): boolean {
  return score > upper + tolerance;
}
