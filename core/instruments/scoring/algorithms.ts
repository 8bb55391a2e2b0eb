import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Algorithm } from '#core/instruments/instrument/scoring-rule.ts';
import type { AnswersByItem } from './answers.ts';

function isPresent(algorithm: Algorithm, item: number, answer: number): boolean {
  const exception =
    algorithm.kind === 'symptom-count' ? algorithm.presentAt.find((one) => one.item === item) : undefined;
  return answer >= (exception?.value ?? algorithm.present);
}

function outcome(algorithm: Algorithm, instrument: Instrument, answers: AnswersByItem): string {
  const present = new Set<number>();
  for (const { n } of instrument.items) {
    const answer = answers.get(n);
    if (typeof answer !== 'number') return 'indeterminate';
    if (isPresent(algorithm, n, answer)) present.add(n);
  }
  if (algorithm.kind === 'symptom-count') {
    if (!algorithm.coreItems.some((n) => present.has(n))) return algorithm.otherwise;
    return algorithm.levels.find(({ from }) => present.size >= from)?.name ?? algorithm.otherwise;
  }
  const met = algorithm.needs.every(({ cluster, count }) => {
    const inCluster = instrument.items.filter((item) => item.cluster === cluster && present.has(item.n));
    return inCluster.length >= count;
  });
  return met ? algorithm.met : algorithm.otherwise;
}

/** Each published diagnostic rule by id; `indeterminate` unless every item was answered. Policy P8. */
export function algorithmResults(instrument: Instrument, answers: AnswersByItem): Record<string, string> {
  return Object.fromEntries(
    instrument.algorithms.map((algorithm) => [algorithm.id, outcome(algorithm, instrument, answers)]),
  );
}
