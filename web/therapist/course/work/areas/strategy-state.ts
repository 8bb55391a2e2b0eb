import type { Strategy } from '#core/protocols/areas/problem-area.ts';

export type StrategyState = 'inRecord' | 'workedOn' | 'next' | 'optional' | 'open';

interface Work {
  /** Worked on in a session, or written. */
  used: readonly string[];
  /** Written here. */
  written: readonly string[];
  /** The one that comes next. */
  next: string | undefined;
}

/** How a strategy stands: it is in the record only where something of it is written, and else was worked on in a session. */
export function strategyState(
  { id, use }: Pick<Strategy, 'id' | 'use'>,
  { used, written, next }: Work,
): StrategyState {
  if (written.includes(id)) return 'inRecord';
  if (used.includes(id)) return 'workedOn';
  if (id === next) return 'next';
  return use === 'optional' ? 'optional' : 'open';
}
