import { z } from 'zod';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { type Vector, vectorShape } from '#core/instruments/instrument/vector.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { bandOf, caseCutoff, isCase } from '#core/instruments/scoring/bands.ts';
import { toHundredth, toTenth } from '#core/instruments/scoring/rounding.ts';
import { score } from '#core/instruments/scoring/score.ts';

/** Every instrument with the vectors of its file, which is named by its id. */
export function instrumentsProved(): Promise<{ instrument: Instrument; vectors: Vector[] }[]> {
  return Promise.all(
    [...instruments.values()].map(async (instrument) => {
      const file = (await import(`../core/instruments/${instrument.id}.ts`)) as { vectors?: unknown };
      return { instrument, vectors: z.array(vectorShape).parse(file.vectors) };
    }),
  );
}

/** What Kith makes of a vector's answers, in the words of a vector, and only as much as the vector names. */
export function asScored(instrument: Instrument, { answers, source: _source, ...named }: Vector) {
  const { severity, riskItems, riskItemMissing, ...scored } = score(instrument, answers);
  const found: Omit<Vector, 'answers'> = {
    ...scored,
    band: severity,
    risk: riskItems.map(({ item }) => item),
    riskMissing: riskItemMissing,
  };
  const asked = Object.keys({ status: '', ...named }) as (keyof typeof found)[];
  return Object.fromEntries(asked.map((key) => [key, found[key]]));
}

/** What a vector says. */
export function asPublished({ answers: _answers, source: _source, ...named }: Vector) {
  return { status: 'complete', ...named };
}

/** Every total that a complete form can come to, from the least, each as it is read against bands and as it is said. */
function totalsOf({ scoring, items }: Instrument): { exact: number; total: number }[] {
  const { min, max, method, precision = 1 } = scoring;
  if (min === null || max === null) return [];
  if (method === 'mean-of-subscales') return [min, max].map((end) => ({ exact: end, total: end }));
  const step = method === 'mean' ? 1 / items.length : precision;
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) => {
    const exact = min + at * step;
    return { exact, total: method === 'mean' ? toHundredth(exact) : toTenth(exact) };
  });
}

/** Totals that no band takes in, and bands that no total reaches. */
export function bandsAmiss(instrument: Instrument): string[] {
  const { bands } = instrument;
  if (bands.length === 0) return [];
  const totals = totalsOf(instrument);
  const holding = totals.map(({ exact }) => bands.filter((band) => bandOf([band], exact)));
  return [
    ...totals.flatMap(({ total }, at) =>
      holding[at]?.length === 1 ? [] : [`${total} lies in ${holding[at]?.length} bands`],
    ),
    ...bands.flatMap((band) => (holding.flat().includes(band) ? [] : [`nothing is ${band.label}`])),
  ];
}

function edgesLacking(instrument: Instrument, vectors: readonly Vector[]): string[] {
  const totals = totalsOf(instrument);
  const read = ({ exact }: { exact: number }) =>
    `${bandOf(instrument.bands, exact)?.label} ${isCase(instrument, exact)}`;
  const edges = totals.filter((one, at) => {
    const [before, after] = [totals[at - 1], totals[at + 1]];
    return !before || !after || read(before) !== read(one) || read(after) !== read(one);
  });
  const proved = vectors.filter(
    (vector) =>
      (instrument.bands.length === 0 || vector.band !== undefined) &&
      (caseCutoff(instrument) === null || vector.case !== undefined),
  );
  return edges.flatMap(({ total }) =>
    proved.some((vector) => vector.total === total)
      ? []
      : [`a form that totals ${total}, with its band and whether it is a case`],
  );
}

function gapsLacking({ scoring, items }: Instrument, vectors: readonly Vector[]): string[] {
  const { atMost } = scoring.missing;
  const gaps = (vector: Vector) => items.filter((_, at) => (vector.answers[at] ?? null) === null).length;
  const isProved = (status: Vector['status'], missing: number) =>
    vectors.some((vector) => vector.status === status && gaps(vector) === missing);
  return [
    ...(atMost > 0 && !isProved('prorated', atMost) ? [`a prorated form with ${atMost} missing`] : []),
    ...(isProved('unscorable', atMost + 1) ? [] : [`an unscorable form with ${atMost + 1} missing`]),
  ];
}

function riskLacking(instrument: Instrument, vectors: readonly Vector[]): string[] {
  const questions = questionsOf(instrument);
  return instrument.risk.flatMap(({ item, atLeast }) => {
    const at = questions.findIndex(({ n }) => n === item);
    const flags = (vector: Vector) => vector.risk?.includes(item);
    const answer = (vector: Vector) => vector.answers[at] ?? null;
    const isLess = (vector: Vector) =>
      typeof vector.answers[at] === 'number' && vector.risk && !flags(vector);
    return [
      ...(vectors.some((one) => flags(one) && answer(one) === atLeast)
        ? []
        : [`question ${item} answered ${atLeast}, which asks for review`]),
      ...(vectors.some(isLess) ? [] : [`question ${item} answered with less, which does not`]),
      ...(vectors.some((one) => one.riskMissing && answer(one) === null)
        ? []
        : [`question ${item} left empty, which is told`]),
    ];
  });
}

function namesLacking({ scoring, algorithms }: Instrument, vectors: readonly Vector[]): string[] {
  const levels = scoring.triage
    ? [...scoring.triage.levels.map(({ level }) => level), scoring.triage.otherwise, 'unknown']
    : [];
  const results = algorithms.flatMap((rule) =>
    [
      ...(rule.kind === 'clusters' ? [rule.met] : rule.levels.map(({ name }) => name)),
      rule.otherwise,
      'indeterminate',
    ].map((name) => ({ id: rule.id, name })),
  );
  return [
    ...(scoring.subscales ?? []).flatMap(({ id }) =>
      vectors.some(({ subscales }) => typeof subscales?.[id] === 'number') ? [] : [`the subscale ${id}`],
    ),
    ...levels.flatMap((level) => (vectors.some((one) => one.level === level) ? [] : [`the level ${level}`])),
    ...results.flatMap(({ id, name }) =>
      vectors.some(({ algorithms: found }) => found?.[id] === name) ? [] : [`${id}: ${name}`],
    ),
  ];
}

/**
 * What an instrument's vectors still have to show before its scoring counts as proved: the least and the highest total,
 * both sides of every band and of the cut-off, as many gaps as it bears and one more, and all that it names.
 */
export function vectorsLacking(instrument: Instrument, vectors: readonly Vector[]): string[] {
  const { method } = instrument.scoring;
  if (method === 'none') return [];
  return [
    ...(method === 'triage'
      ? []
      : [...edgesLacking(instrument, vectors), ...gapsLacking(instrument, vectors)]),
    ...riskLacking(instrument, vectors),
    ...namesLacking(instrument, vectors),
  ];
}
