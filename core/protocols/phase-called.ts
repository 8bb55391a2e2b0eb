import type { PhaseWindow } from '#core/protocols/protocol/preset.ts';
import type { PhaseRow } from './protocol/phase.ts';
import type { Protocol } from './protocol/protocol.ts';

/**
 * What the protocol itself calls the phase of this window: the row it names, or the only row with its role. Null where
 * the protocol names none, and the words of IPT hold.
 */
export function phaseCalled(
  { phases }: Pick<Protocol, 'phases'>,
  window: Pick<PhaseWindow, 'phase' | 'id'> | undefined,
): PhaseRow | null {
  if (!window) return null;
  if (window.id !== undefined) return phases.find(({ id }) => id === window.id) ?? null;
  const [only, another] = phases.filter(({ role }) => role === window.phase);
  return only && !another ? only : null;
}
