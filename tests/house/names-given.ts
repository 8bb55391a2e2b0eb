import { comparison } from '#core/comparison/comparison.ts';
import { comparisonWords } from '#core/comparison/words.ts';
import { wideFeelings } from '#core/course/feelings/families.ts';
import { inventoryPrompts, supportKinds } from '#core/course/inventory/prompts.ts';
import { timelinePrompts } from '#core/course/timeline/prompts.ts';
import { lookUp } from '#core/evidence-register/bibliography.ts';
import { claimsOf } from '#core/evidence-register/claims.ts';
import { groundsWords } from '#core/evidence-register/words.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { areasOf } from '#core/protocols/areas/areas-of.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { ofArticles } from '#core/protocols/psychoeducation/article.ts';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { everyTracker } from '#core/protocols/trackers/tracker-named.ts';
import type { KnownOf } from '#web/app/spoken/known.ts';
import { feelingWords } from '#web/both/feelings/felt.ts';

/** Who speaks in an example of a skill, where it is no name. */
const roles = new Set(['Mother']);

const isMine = ({ sees, writes }: Sheet) => sees.includes('client') || writes.includes('client');

type Read = Partial<Record<'clientLabel' | 'name' | 'hint' | 'unit' | 'rowName', string>> & {
  ends?: readonly string[];
  options?: readonly { name: string }[];
  fields?: readonly Read[];
  seenBy?: string;
};

function readOfField(field: Read): string[] {
  if (field.seenBy === 'team') return [];
  const { clientLabel, name, hint, unit, rowName, ends = [], options = [], fields = [] } = field;
  return [
    ...[clientLabel ?? name, hint, unit, rowName].flatMap((text) => text ?? []),
    ...[...ends, ...options.map((one) => one.name), ...fields.flatMap(readOfField)],
  ];
}

const readOfSheet = ({ clientSays, fields }: Sheet) => [
  ...(clientSays ? [clientSays] : []),
  ...fields.flatMap((field) => readOfField(field as Read)),
];

/** Diaries that a form of therapy has are called so on Home too. */
const onForms = new Set(
  everyProtocol().flatMap(({ trackers }) => trackers.map(({ clientLabel }) => clientLabel)),
);

const readOfDiary = ({ clientLabel, clientSays, fields, scores, alerts }: Tracker) => [
  ...(onForms.has(clientLabel) ? [] : [clientLabel]),
  clientSays,
  ...fields.flatMap((field) => readOfField(field as Read)),
  ...[...scores.map((one) => one.clientLabel), ...alerts.map((one) => one.clientSays)].flatMap(
    (text) => text ?? [],
  ),
];

/** What forms of therapy tell their clients of themselves. */
const toldByForms = everyProtocol().flatMap(({ about }) => (about ? [about] : []));

/** What the comparison and the articles stand on. */
const groundsShown = () =>
  claimsOf([
    ...topics.flatMap(({ claims = [] }) => claims),
    ...comparison.flatMap(({ cells }) => Object.values(cells).flatMap(({ claims }) => claims)),
  ]);

/** Sections of Kith’s own reference that are named by a word. */
const sectionsNamed = () =>
  [
    ...ofArticles.after,
    ...comparison.flatMap(({ cells }) => Object.values(cells).flatMap((one) => one.sources)),
  ].flatMap((citation) => {
    const found = lookUp(citation);
    return found && 'reference' in found && /[a-z]/i.test(found.reference) ? [found.reference] : [];
  });

/** What stands on pages of its own, by the file of another language that says it. */
const ofItsOwn: Record<KnownOf, () => string[]> = {
  feelings: () => [...feelingWords.map(({ label }) => label), ...wideFeelings.map(({ asks }) => asks)],
  skills: () =>
    skills.flatMap(({ title, purpose, when, steps, dialogue, caution }) => [
      ...[title, purpose, when, caution, ...steps],
      ...dialogue.flatMap(({ who, says }) => (roles.has(who) ? [who, says] : [says])),
    ]),
  diaries: () => everyTracker().flatMap(readOfDiary),
  sheets: () => everyProtocol().flatMap(({ sheets }) => sheets.filter(isMine).flatMap(readOfSheet)),
  told: () => [
    ...everyProtocol().flatMap(({ cards }) =>
      cards.flatMap(({ name, clientSays, sounds }) => [name, clientSays, ...(sounds ? [sounds] : [])]),
    ),
    ...comparison.flatMap(({ what, cells }) => [what.en, ...Object.values(cells).map(({ says }) => says.en)]),
    ...Object.values(comparisonWords.en.treatment),
    ...Object.values(comparisonWords.en.short),
  ],
  articles: () => topics.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
  treatments: () => toldByForms.flatMap(({ tellsClient }) => tellsClient),
  limits: () => [
    ...everyProtocol().map(({ name }) => name),
    ...toldByForms.flatMap(({ notAsked, notTheSameAs }) => [...notAsked, ...notTheSameAs]),
  ],
  grounds: () => [
    ...[ofArticles.author.en, ...sectionsNamed(), ...groundsShown().map(({ says }) => says.en)],
    ...Object.values(groundsWords.en).flatMap((words) =>
      typeof words === 'string' ? [words] : Object.values(words),
    ),
  ],
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
