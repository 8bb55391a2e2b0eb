import { supportKinds } from '#core/course/inventory/prompts.ts';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { areasOf } from '#core/protocols/areas/areas-of.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';

/** All that forms of therapy, instruments and the core call things to their clients, in English. */
export const everyNameGiven = (): string[] => [
  ...new Set([
    ...everyProtocol().flatMap((form) => [
      ...areasOf(form).flatMap(({ clientLabel, clientSays }) => [clientLabel, clientSays]),
      ...form.phases.map(({ clientLabel }) => clientLabel),
      ...form.sheets.flatMap(({ clientLabel, name }) => [clientLabel ?? name]),
      ...form.trackers.map(({ clientLabel }) => clientLabel),
    ]),
    ...supportKinds.map(({ label }) => label),
    ...timelinePrompts,
    ...[...instruments.values()].flatMap(({ forClient, construct, scoring }) => [
      forClient?.en ?? construct,
      ...(scoring.subscales ?? []).flatMap((one) => one.forClient?.en ?? []),
    ]),
  ]),
];
