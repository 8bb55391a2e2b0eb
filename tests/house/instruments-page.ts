import { type Instrument, questionsOf } from '#core/instruments/instrument/instrument.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { isAnsweredHere } from '#core/instruments/wording/content-pack.ts';
import { reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';

const begin =
  '<!-- The list, written by `npm run instruments` from core/instruments. Do not write in it. -->';
const end = '<!-- The end of the list. -->';

function wordingOf(instrument: Instrument): 'comes with Kith' | 'can be brought' | 'not answered in Kith' {
  if (!isAnsweredHere(instrument)) return 'not answered in Kith';
  return instrument.licence.itemsMayBeEmbedded ? 'comes with Kith' : 'can be brought';
}

const respondents = { self: 'the client', clinician: 'a clinician', either: 'the client or a clinician' };

function row(instrument: Instrument): string {
  const { id, shortName, fullName, construct, ages, respondent, direction, scoring, licence } = instrument;
  const cutOff = caseCutoff(instrument);
  const change = reliableChangeOf(instrument);
  return [
    `\`${id}\``,
    fullName === shortName ? fullName : `${fullName} (${shortName})`,
    construct,
    `${respondents[respondent]}, ${ages}`,
    questionsOf(instrument).length || '',
    scoring.metric ? `${scoring.metric}, ${direction === 'higher-worse' ? 'lower' : 'higher'} is better` : '',
    cutOff ? `${cutOff.op} ${cutOff.value}` : '',
    change ? `${change.threshold}${change.scale === 'percentage' ? ' of 100' : ''}` : '',
    (scoring.subscales ?? []).map(({ name }) => name.en).join('; '),
    wordingOf(instrument),
    licence.holder,
  ]
    .map((cell) => ` ${String(cell).replaceAll('|', '\\|')} `)
    .join('|');
}

/** The list of every instrument as docs/instruments.md holds it. */
export function instrumentsList(instruments: readonly Instrument[]): string {
  const so = (wording: ReturnType<typeof wordingOf>) =>
    instruments.filter((one) => wordingOf(one) === wording).length;
  return `${begin}

Kith knows ${instruments.length} instruments: ${so('comes with Kith')} come with their wording, ${so('can be brought')} are skeletons whose wording you can bring, and ${so('not answered in Kith')} are only named, with where they come from.

| Id | Instrument | Measures | Answered by | Questions | Total | A case | Reliable change | Subscales | Wording | Holder |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${instruments.map((one) => `|${row(one)}|`).join('\n')}

${end}`;
}

/** The page with this list in the place of its own. */
export function withList(page: string, list: string): string {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < 0) throw new Error('docs/instruments.md has lost the marks around its list.');
  return `${page.slice(0, before)}${list}${page.slice(after + end.length)}`;
}
