import { countersigned, whoGives } from '#core/credentials/asked-by-form.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { Certainty } from '#core/protocols/protocol/sources.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { filled } from '#core/words/filled.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { textWords } from './words.ts';

/** A measure as it is named among clinicians; by its id where nobody knows it. */
const words = textWords.en;

/** One part of a protocol that is written out: its heading and its lines. */
export interface TextPart {
  title: string;
  lines: string[];
}

function about({ about: said, credentials, participants, ages }: Protocol, country: string): TextPart[] {
  const evidence = said?.evidence.filter((one) => !one.country || one.country === country) ?? [];
  return [
    { title: words.for, lines: said?.for ?? [] },
    { title: words.notFor, lines: said?.notFor ?? [] },
    {
      title: words.evidence,
      lines: evidence.map(
        ({ says, asOf, certainty, sources }) =>
          `${says} (${filled(words.asOf, { asOf, certainty, sources: sources.join('; ') })})`,
      ),
    },
    { title: words.tellsClient, lines: said?.tellsClient ?? [] },
    { title: words.notAsked, lines: said?.notAsked ?? [] },
    { title: words.notTheSameAs, lines: said?.notTheSameAs ?? [] },
    { title: words.who, lines: whoGives({ credentials }) },
    { title: words.takesPart, lines: participants },
    { title: words.ages, lines: ages ? [agesInWords(ages)] : [] },
  ];
}

/** From when to when somebody is of the ages that a form is for. */
export function agesInWords({ from, to }: { from?: number; to?: number }): string {
  const parts = [
    ...(from === undefined ? [] : [filled(words.from, { from })]),
    ...(to === undefined ? [] : [filled(words.upTo, { to })]),
  ];
  return parts.join(' ');
}

function lengthOf(preset: Preset, protocol: Protocol): string[] {
  const { id, name, sessions, minutes, cadenceDays: days, min, max } = preset;
  const more = [
    ...(preset.openEnded ? [filled(words.openEnded, { every: preset.openEnded.reviewEvery })] : []),
    ...(preset.finishWhenRecovered ? [words.finishes] : []),
  ];
  const named = ({ id: own, phase }: Preset['windows'][number]) =>
    protocol.phases.find((one) => one.id === own)?.name ?? words[phase];
  return [
    [filled(words.length, { id, name, sessions, minutes, days, min, max }), ...more].join('; '),
    ...preset.windows.map(
      (window) => `  ${filled(words.window, { phase: named(window), from: window.from, to: window.to })}`,
    ),
  ];
}

const sure = (certainty: Certainty | undefined): string[] =>
  certainty ? [filled(certainty === 'DES' ? words.chosen : words.sure, { certainty })] : [];

/** What the plan for staying well holds at least, where this form says how sure that is. */
function endingRules({ ending: { relapsePlan: plan, followUpMonths, certainty } }: Protocol): string[] {
  const { earlySigns, triggers, people, skills } = plan;
  const months = followUpMonths.join(', ');
  return certainty
    ? [
        [
          filled(words.plan, { earlySigns, triggers, people, skills }),
          ...(months ? [filled(words.followUp, { months })] : []),
          ...sure(certainty),
        ].join('; '),
      ]
    : [];
}

function rules(protocol: Protocol): TextPart[] {
  const usual = presetOf(protocol, protocol.defaultPreset);
  const phases = ['initial', 'middle', 'ending', 'every_session'] as const;
  return [
    { title: words.lengths, lines: protocol.presets.flatMap((preset) => lengthOf(preset, protocol)) },
    {
      title: words.areas,
      lines:
        protocol.areas.length > 0
          ? protocol.areas.map(({ name }) => name)
          : protocol.focus.areas.map(inPlainWords),
    },
    {
      title: words.measures,
      lines: protocol.measures.map(({ oneOf, when, weight, leads, certainty }) =>
        [
          filled(words.measure, {
            names: oneOf.map(shortNameOf).join(' / '),
            when: when.map(inPlainWords).join(', '),
          }),
          ...(leads ? [words.leads] : []),
          ...(weight === 'optional' ? [words.optional] : []),
          ...sure(certainty),
        ].join('; '),
      ),
    },
    { title: words.relapse, lines: endingRules(protocol) },
    ...phases.map((phase) => ({
      title: `${words.tasks}: ${words[phase]}`,
      lines: protocol.tasks.filter((one) => one.phase === phase).map(({ id, title }) => `${id}  ${title}`),
    })),
    {
      title: words.milestones,
      lines: protocol.milestones.map((one) => {
        const due = filled(words.due, { id: one.id, due: dueSession(one, usual), title: one.title });
        return one.severity === 'block' ? `${due} (${words.blocks})` : due;
      }),
    },
    { title: words.deviations, lines: protocol.deviations.map(({ id, title }) => `${id}  ${title}`) },
  ];
}

function beside(protocol: Protocol): TextPart[] {
  return [
    { title: words.sheets, lines: protocol.sheets.map(({ name, says }) => `${name}: ${says}`) },
    { title: words.cards, lines: protocol.cards.map(({ name, clientSays }) => `${name}: ${clientSays}`) },
    { title: words.trackers, lines: protocol.trackers.map(({ name, says }) => `${name}: ${says}`) },
    { title: words.people, lines: protocol.people.map(({ name, says }) => `${name}: ${says}`) },
    { title: words.meetings, lines: protocol.meetings.map(({ name, says }) => `${name}: ${says}`) },
    {
      title: words.techniques,
      lines: protocol.techniques.map(({ technique, use, why }) => `${technique}, ${words[use]}: ${why}`),
    },
    { title: words.fidelity, lines: protocol.fidelity.map(({ id, title }) => `${id}  ${title}`) },
    { title: words.signOffs, lines: countersigned(protocol) },
    { title: words.sources, lines: protocol.sources },
  ];
}

/**
 * A protocol written out, part by part, those with nothing in them left out.
 * @param country claims of this country's guidelines are shown, and of no other (IPT protocol reference, 12.1, OQ-01)
 */
export const protocolParts = (protocol: Protocol, country = ''): TextPart[] =>
  [...about(protocol, country), ...rules(protocol), ...beside(protocol)].filter(
    ({ lines }) => lines.length > 0,
  );

/** The whole of it as plain text, for a terminal or for paper. */
export function protocolInText(protocol: Protocol, country = ''): string {
  const { name, id, edition, says, about: said } = protocol;
  const head = [
    `${name} (${id})`,
    filled(words.edition, { edition }),
    says,
    ...(said?.experimental ? [words.experimental] : []),
  ];
  const parts = protocolParts(protocol, country).map(({ title, lines }) =>
    [title, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [head.join('\n'), ...parts].join('\n\n');
}
