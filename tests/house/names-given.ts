import { inventoryPrompts, supportKinds } from '#core/course/inventory/prompts.ts';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { areasOf } from '#core/protocols/areas/areas-of.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import type { KnownOf } from '#web/app/spoken/known.ts';
import { feelingWords } from '#web/both/feelings/felt.ts';

/** What stands on pages of its own, by the file of another language that says it. */
const ofItsOwn: Record<KnownOf, () => string[]> = {
  feelings: () => feelingWords.map(({ label }) => label),
  skills: () => skills.map(({ title }) => title),
  diaries: () => [],
  sheets: () => [],
  told: () => [],
};

/** All that forms of therapy, instruments and the core call things to their clients, in English. */
export const everyNameGiven = (): { text: string; of?: KnownOf }[] => [
  ...Object.entries(ofItsOwn).flatMap(([of, texts]) =>
    [...new Set(texts())].map((text) => ({ text, of: of as KnownOf })),
  ),
  ...[...namesOnMorePages()].map((text) => ({ text })),
];

const namesOnMorePages = () =>
  new Set([
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
    inventoryPrompts.closing[0],
  ]);
