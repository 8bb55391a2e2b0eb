import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';
import css from './measures.module.css';

/** Where an instrument comes from: its holder, its licence, its attribution, its sources, and how it is read. */
export function AboutInstrument({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const { licence, citations, fullName, version, notes } = instrument;
  const cutOff = caseCutoff(instrument);
  const change = reliableChangeOf(instrument);
  const said = [
    { key: 'name', words: `${fullName}, ${version}` },
    { key: 'holder', words: licence.holder },
    { key: 'licence', words: licence.statement },
    { key: 'attribution', words: licence.attribution },
    {
      key: 'cutOff',
      words: cutOff && `${cutOff.op} ${cutOff.value} (${cutOff.context})`,
    },
    {
      key: 'change',
      words: change && `${change.threshold} (${change.context})`,
    },
    { key: 'notes', words: notes.join(' ') },
    { key: 'citations', words: citations.join('\n') },
  ].filter(({ words }) => words);
  return (
    <dl className={css.definitions}>
      {said.map(({ key, words }) => (
        <div key={key}>
          <dt>{t(`measures.about.${key}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
