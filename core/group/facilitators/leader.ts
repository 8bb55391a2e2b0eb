import type { Facilitator, Facilitators } from './state.ts';

/** Who leads now, else who led last; the co-facilitator where nobody else does. */
export function leaderNow({ facilitators }: Facilitators): string {
  const now = facilitators.filter(({ went }) => went === null);
  const leads = now.find(({ as }) => as === 'facilitator') ?? now[0] ?? facilitators.at(-1);
  return leads?.person ?? '';
}

/**
 * Who led the group that day, the facilitator before who leads beside them; between two, who led before. On the day on which it
 * was handed over: who held the meeting, else who took it over.
 * @param led who held a meeting that day
 */
export function leaderOn(all: Facilitators, on: string, led: readonly string[] = []): string {
  const { facilitators } = all;
  const then = facilitators.filter(({ since, went }) => since.on <= on && (went === null || went.on >= on));
  const [first] = then.toSorted(
    (one, other) =>
      rank(other) - rank(one) ||
      Number(led.includes(other.person)) - Number(led.includes(one.person)) ||
      Number(other.went?.on !== on) - Number(one.went?.on !== on),
  );
  const before = facilitators.filter(({ went }) => went !== null && went.on < on).at(-1);
  return (first ?? before)?.person ?? leaderNow(all);
}

const rank = ({ as }: Facilitator): number => Number(as === 'facilitator');
