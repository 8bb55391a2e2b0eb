import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Algorithm } from '#core/instruments/instrument/scoring-rule.ts';
import type { AnswersByItem } from './answers.ts';

function isPresent(algorithm: Algorithm, item: number, answer: number): boolean {
  const exception =
    algorithm.kind === 'symptom-count' ? algorithm.presentAt.find((one) => one.item === item) : undefined;
  return answer >= (exception?.value ?? algorithm.present);
}

/** What a diagnostic rule comes to, and which of its criteria its fullest verdict still lacks. */
interface Outcome {
  verdict: string;
  /** `unanswered`, `core-symptom`, `symptom-count`, or `cluster-` and the cluster. */
  unmet: string[];
}

function outcome(algorithm: Algorithm, instrument: Instrument, answers: AnswersByItem): Outcome {
  const present = new Set<number>();
  for (const { n } of instrument.items) {
    const answer = answers.get(n);
    if (typeof answer !== 'number') return { verdict: 'indeterminate', unmet: ['unanswered'] };
    if (isPresent(algorithm, n, answer)) present.add(n);
  }
  if (algorithm.kind === 'symptom-count') {
    const hasCore = algorithm.coreItems.some((n) => present.has(n));
    const reached = algorithm.levels.find(({ from }) => present.size >= from);
    return {
      verdict: (hasCore && reached?.name) || algorithm.otherwise,
      unmet: [
        ...(hasCore ? [] : ['core-symptom']),
        ...(reached === algorithm.levels[0] ? [] : ['symptom-count']),
      ],
    };
  }
  const unmet = algorithm.needs
    .filter(({ cluster, count }) => {
      const inCluster = instrument.items.filter((item) => item.cluster === cluster && present.has(item.n));
      return inCluster.length < count;
    })
    .map(({ cluster }) => `cluster-${cluster}`);
  return { verdict: unmet.length === 0 ? algorithm.met : algorithm.otherwise, unmet };
}

/** Each published diagnostic rule by id, and what it lacks; `indeterminate` unless every item was answered. Policy P8. */
export function algorithmResults(
  instrument: Instrument,
  answers: AnswersByItem,
): { algorithms: Record<string, string>; unmet?: Record<string, string[]> } {
  const all = instrument.algorithms.map((one) => ({ id: one.id, ...outcome(one, instrument, answers) }));
  const lacking = all.filter(({ unmet }) => unmet.length > 0);
  return {
    algorithms: Object.fromEntries(all.map(({ id, verdict }) => [id, verdict])),
    ...(lacking.length > 0 && { unmet: Object.fromEntries(lacking.map(({ id, unmet }) => [id, unmet])) }),
  };
}
