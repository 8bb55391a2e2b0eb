import { trackersAtHand } from '#core/forms-of-therapy/at-hand.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { resolveProtocol } from '#core/protocols/resolve-protocol.ts';
import { plainName } from '#core/words/names.ts';

/** Every tracker there is: as its forms have it, then those that ship and no form has taken. Each id once. */
export function everyTracker(): readonly Tracker[] {
  known ??= readAll();
  return known;
}
let known: readonly Tracker[] | undefined;

function readAll(): Tracker[] {
  // Each is of its shape: a test reads them.
  const shipped = resolveProtocol({ trackers: trackersAtHand() }).whole.trackers as Tracker[];
  const all = [...everyProtocol().flatMap(({ trackers }) => trackers ?? []), ...shipped];
  return [...new Map(all.toReversed().map((tracker) => [tracker.id, tracker])).values()].toReversed();
}

/** A tracker by its id or name, however it is spelled: `srm-5`, `SRM5`, `rhythm`. */
export function trackerNamed(name: string): Tracker | undefined {
  const all = everyTracker();
  return (
    all.find(({ id }) => id === name) ??
    all.find((one) => [one.id, one.name].some((known) => plainName(known) === plainName(name)))
  );
}
