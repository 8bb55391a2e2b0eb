import { type MilestoneNow, milestonesBlocking } from '#core/guide/milestones/milestones.ts';
import { phaseCalled } from '#core/protocols/phase-called.ts';
import type { Phase, PhaseRow } from '#core/protocols/protocol/phase.ts';
import type { PhaseWindow } from '#core/protocols/protocol/preset.ts';
import { phaseOf, windowAt, windowOf } from '#core/protocols/protocol/windows.ts';
import type { Position } from './course-clock.ts';
import type { Followed } from './followed.ts';

export interface PhaseNow {
  /** By the number of the session, as the preset splits them. */
  now: Phase;
  /** The phase as the protocol itself calls it; null where it keeps IPT’s words. */
  called: PhaseRow | null;
  next: Phase | null;
  /** All sessions with this role, though the protocol splits them into halves of its own. */
  window: PhaseWindow | null;
  /** Milestones that hold back the work of this phase or the next until done, or passed with a reason. */
  heldBackBy: { id: string; title: string; because: string }[];
  /** `in_grace`: the phase before may run over a little, and its blocks only earn a remark. */
  state: 'open' | 'in_grace' | 'held_back';
}

const order: readonly Phase[] = ['initial', 'middle', 'ending'];

/** The phase, and what stands in the way of it (IPT protocol reference, 1.2, 1.6 and appendix C). */
export function phaseNow(
  { preset, protocol }: Followed,
  { session }: Position,
  milestones: readonly MilestoneNow[],
): PhaseNow {
  const now = phaseOf(preset, session);
  const before = windowOf(preset, order[order.indexOf(now) - 1] ?? 'initial');
  const blocking = now === 'initial' || now === 'middle' ? 'middle' : 'closing';
  const heldBackBy = milestonesBlocking(milestones, blocking).map(({ id, title, because }) => ({
    id,
    title,
    because,
  }));
  const inGrace = now !== 'initial' && before?.graceTo !== undefined && session <= before.graceTo;
  const held = now !== 'initial' && heldBackBy.length > 0;
  return {
    now,
    called: phaseCalled(protocol, windowAt(preset, session)),
    next: order[order.indexOf(now) + 1] ?? null,
    window: windowOf(preset, now) ?? null,
    heldBackBy,
    state: held ? (inGrace ? 'in_grace' : 'held_back') : 'open',
  };
}
