import type { Protocol } from './protocol/protocol.ts';
import { everyProtocol } from './protocols.ts';

/** Days between sessions from which they are about a month apart. */
export const monthlyFrom = 28;

/**
 * What a finished course can go on with: the monthly forms that ship, to stay well and alongside another treatment, then
 * those of the service whose usual length is monthly. IPT protocol reference, 6.7, 12.1.
 */
export const maintenanceForms = (own: readonly Protocol[]): Protocol[] =>
  [...everyProtocol(), ...own].filter(isMaintenance);

/** Whether the usual length of a form is held about once a month. */
export function isMaintenance({
  presets,
  defaultPreset,
}: Pick<Protocol, 'presets' | 'defaultPreset'>): boolean {
  const usual = presets.find(({ id }) => id === defaultPreset) ?? presets[0];
  return usual !== undefined && usual.cadenceDays >= monthlyFrom;
}
