import { ipt } from '#core/protocols/ipt/ipt.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { overSessions, type Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { forms } from './forms/list.ts';
import { resolveProtocol } from './resolve-protocol.ts';

/** The newest of these that a file means by `extends`: `ipt`, or `ipt 2026.1` for one edition. */
export function extended(name: string, known: readonly Protocol[]): Protocol | undefined {
  const [id, edition] = name.split(' ');
  return known.findLast((one) => one.id === id && (edition === undefined || one.edition === edition));
}

/** The forms that ship, each with what it extends; its file is held to the schema by a test, and by its type. */
function shipped(): Protocol[] {
  const known: Protocol[] = [ipt, iptMaintenance];
  for (const file of forms) {
    const base = file.extends === undefined ? undefined : extended(file.extends, known);
    known.push(resolveProtocol({ ...file }, base && { ...base }).whole as unknown as Protocol);
  }
  return known;
}

/** Every protocol that ships with Kith, in every edition ever published. */
export const protocols: readonly Protocol[] = shipped();

/**
 * The protocol with this id in this edition.
 * @param own protocols that a service has brought itself
 */
export function protocolOf(id: string, edition: string, own: readonly Protocol[] = []): Protocol | undefined {
  const isIt = (one: Protocol) => one.id === id && one.edition === edition;
  return protocols.find(isIt) ?? own.find(isIt);
}

/**
 * A preset of the protocol by its id, the protocol's usual one when the id is not known.
 * @param sessions the number agreed in the course; the phases keep their share of it
 */
export function presetOf(
  protocol: Pick<Protocol, 'id' | 'presets' | 'defaultPreset'> & Partial<Protocol>,
  id: string,
  sessions?: number,
): Preset {
  const preset =
    protocol.presets.find((one) => one.id === id) ??
    protocol.presets.find((one) => one.id === protocol.defaultPreset) ??
    protocol.presets[0];
  if (!preset) throw new Error(`The protocol ${protocol.id} has no preset.`);
  return sessions === undefined ? preset : overSessions(preset, sessions);
}
