import { phaseCalled } from '#core/protocols/phase-called.ts';
import type { PhaseWindow } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { phaseTone } from '#web/app/area-tones.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import type { PhaseDrawn } from '#web/pictures/frame/phases.ts';

/** The colour of a phase in pictures, and the name its protocol gives it, in the words of whoever reads. */
export function phaseDrawn(
  protocol: Protocol,
  window: Pick<PhaseWindow, 'phase' | 'id'>,
  reader: 'client' | 'clinician',
): Pick<PhaseDrawn, 'key' | 'name'> {
  const called = phaseCalled(protocol, window);
  const name = reader === 'client' ? called && asKnown(called.clientLabel) : called?.name;
  return { key: phaseTone[window.phase], ...(name && { name }) };
}
