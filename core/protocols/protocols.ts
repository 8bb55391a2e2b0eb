import { filesOf } from '#core/forms-of-therapy/at-hand.ts';
import { type FormListed, forms } from '#core/forms-of-therapy/list.ts';
import { iptAsPublished } from '#core/protocols/ipt/edition-2026-1.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { overSessions } from '#core/protocols/protocol/other-lengths.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { resolveProtocol } from './resolve-protocol.ts';
import { protocolsWords } from './words.ts';

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
  /** Its file, and before it those of the forms it extends; none where its words are always here. */
  needs: readonly FormListed[];
}

/** A form with what it extends, which stands before it; its file is held to the schema by a test, and by its type. */
function fromFile(listed: FormListed, before: readonly Shipped[]): Shipped {
  let read: Protocol | undefined;
  const base = listed.extends === undefined ? undefined : extended(listed.extends, before);
  const needs = [...(base?.needs ?? []), listed];
  const resolved = () => {
    const file = filesOf(needs).at(-1);
    return resolveProtocol({ ...file }, base && { ...base.whole() }).whole as unknown as Protocol;
  };
  return {
    id: listed.id,
    edition: listed.edition,
    needs,
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
export const shipped: readonly Shipped[] = inOrder();

function inOrder(): Shipped[] {
  const all: Shipped[] = [iptAsPublished, ipt].map((form) => ({
    id: form.id,
    edition: form.edition,
    needs: [],
    whole: () => form,
  }));
  for (const listed of forms) all.push(fromFile(listed, [...all]));
  return all;
}

const isNewest = (form: Shipped) => shipped.findLast(({ id }) => id === form.id) === form;

/** The same form in its newest edition, where it is one that ships: an earlier one is offered to no new course. */
export function inNewestEdition<Form extends Pick<Protocol, 'id' | 'edition'>>(form: Form): Form {
  const newest = shipped.findLast(({ id }) => id === form.id);
  return newest && shipped.some((one) => isSame(one, form)) ? { ...form, edition: newest.edition } : form;
}

/** Every protocol that ships with Kith, whole, each in its newest edition: what a course can be opened under. */
export function everyProtocol(): readonly Protocol[] {
  filesOf(forms);
  return shipped.filter(isNewest).map(({ whole }) => whole());
}

/** The files of these forms and of what they extend, those among them that are read when they are needed. */
export const filesNeeded = (named: readonly Pick<Protocol, 'id' | 'edition'>[]): readonly FormListed[] => [
  ...new Set(
    shipped.filter((one) => named.some((asked) => isSame(one, asked))).flatMap(({ needs }) => needs),
  ),
];

const isSame = (one: Pick<Protocol, 'id' | 'edition'>, other: Pick<Protocol, 'id' | 'edition'>) =>
  one.id === other.id && one.edition === other.edition;

/**
 * The protocol with this id in this edition.
 * @param own protocols that a service has brought itself
 */
export function protocolOf(id: string, edition: string, own: readonly Protocol[] = []): Protocol | undefined {
  const isIt = (one: Pick<Protocol, 'id' | 'edition'>) => isSame(one, { id, edition });
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
  if (!preset) throw new Error(protocolsWords.en.protocolHasNoPreset(protocol.id));
  return sessions === undefined ? preset : overSessions(preset, sessions);
}
