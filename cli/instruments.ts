import type { Command } from 'commander';
import { instrumentsWords } from '#cli/said/words.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { isAnsweredHere } from '#core/instruments/wording/in-wording.ts';
import { reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';
import { answer, jsonOption, teach } from './command.ts';
import { instrumentsAddCommand } from './instruments-add.ts';
import { instrumentsListCommand } from './instruments-list.ts';

const words = { en: { none: 'not answered in Kith', shipped: 'comes with Kith', own: 'can be brought' } };

function wordingOf(instrument: Instrument): string {
  if (!isAnsweredHere(instrument)) return words.en.none;
  return instrument.licence.itemsMayBeEmbedded ? words.en.shipped : words.en.own;
}

function described(one: Instrument) {
  const { scoring, licence } = one;
  return {
    id: one.id,
    shortName: one.shortName,
    name: one.fullName,
    measures: one.construct,
    answeredBy: one.respondent,
    ages: one.ages,
    questions: one.items.length,
    total: scoring.metric,
    better: one.direction === 'higher-worse' ? 'lower' : 'higher',
    case: caseCutoff(one),
    reliableChange: reliableChangeOf(one)?.threshold ?? null,
    subscales: (scoring.subscales ?? []).map(({ name }) => name.en),
    wording: licence.itemsMayBeEmbedded ? 'shipped' : 'not shipped',
    licence: licence.status,
    holder: licence.holder,
    attribution: licence.attribution,
    terms: licence.statement,
    sources: one.citations,
  };
}

const line = (one: Instrument) =>
  `${one.id.padEnd(18)} ${String(one.items.length).padStart(3)} questions  ${wordingOf(one).padEnd(20)}  ${one.fullName}`;

export function instrumentsCommand(): Command {
  const command = teach('instruments', instrumentsWords.en.listInstrumentsThatKithKnows, [
    'kith instruments',
    'kith instruments add wsas.json',
    'kith instruments list',
  ])
    .option(...jsonOption)
    .action((flags: { json?: true }) => {
      const all = [...instruments.values()];
      answer(flags.json, all.map(described), () => all.map(line).join('\n'));
    });
  for (const one of [instrumentsAddCommand(), instrumentsListCommand()]) {
    command.addCommand(one.exitOverride());
  }
  return command;
}
