import type { PhaseWindow } from '#core/protocols/protocol/preset.ts';

/** The windows of a course whose initial phase ends with one session, whose middle with another, and which ends with the third. */
export function threePhases(initial: number, middle: number, sessions: number): PhaseWindow[] {
  return [
    { phase: 'initial', from: 1, to: initial },
    { phase: 'middle', from: initial + 1, to: middle },
    { phase: 'ending', from: middle + 1, to: sessions },
  ];
}
