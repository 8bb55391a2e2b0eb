import { ipt } from '#core/protocols/ipt/ipt.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { overSessions, type Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { forms } from './forms/list.ts';
import type { ProtocolFile } from './protocol-file.ts';
import { resolveProtocol } from './resolve-protocol.ts';

/** The newest of these that a file means by `extends`: `ipt`, or `ipt 2026.1` for one edition. */
export function extended<Form extends Pick<Protocol, 'id' | 'edition'>>(
  name: string,
  known: readonly Form[],
): Form | undefined {
  const [id, edition] = name.split(' ');
  return known.findLast((one) => one.id === id && (edition === undefined || one.edition === edition));
}

/** A form that ships by its name alone; it is read whole once somebody asks for it, and remembered. */
interface Shipped extends Pick<Protocol, 'id' | 'edition'> {
  whole: () => Protocol;
}

const whole: readonly Protocol[] = [ipt, iptMaintenance];

/** A form with what it extends, which stands before it; its file is held to the schema by a test, and by its type. */
function fromFile(file: ProtocolFile, place: number): Shipped {
  let read: Protocol | undefined;
  const resolved = () => {
    const before = shipped.slice(0, whole.length + place);
    const base = file.extends === undefined ? undefined : extended(file.extends, before)?.whole();
    return resolveProtocol({ ...file }, base && { ...base }).whole as unknown as Protocol;
  };
  return {
    id: file.id,
    edition: file.edition,
    whole: () => {
      read ??= resolved();
      return read;
    },
  };
}

/**
 * Every form that ships, in every edition ever published. Reading all of them takes a command or a page several
 * milliseconds, and most of them need one.
 */
export const shipped: readonly Shipped[] = [
  ...whole.map((one) => ({ id: one.id, edition: one.edition, whole: () => one })),
  ...forms.map(fromFile),
];

/** Every protocol that ships with Kith, whole: for lists of all of them. */
export const everyProtocol = (): readonly Protocol[] => shipped.map(({ whole }) => whole());

/**
 * The protocol with this id in this edition.
 * @param own protocols that a service has brought itself
 */
export function protocolOf(id: string, edition: string, own: readonly Protocol[] = []): Protocol | undefined {
  const isIt = (one: Pick<Protocol, 'id' | 'edition'>) => one.id === id && one.edition === edition;
  return shipped.find(isIt)?.whole() ?? own.find(isIt);
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
