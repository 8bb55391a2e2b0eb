import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { subscaleRange } from '#core/instruments/scoring/subscales.ts';
import { fromMemory, reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';
import { inLanguage } from '#core/words/in-language.ts';
import css from './measures.module.css';

type Published = Pick<Instrument['cutoffs'][number], 'context' | 'source' | 'certainty'>;

/** Where an instrument comes from: its holder, its licence, its attribution, its sources, and how it is read. */
export function AboutInstrument({ instrument }: { instrument: Instrument }) {
  const { t, i18n } = useTranslation();
  const { licence, citations, fullName, version, notes, ages, scoring } = instrument;
  const cutOff = caseCutoff(instrument);
  // Those by sex beside the one that holds for everybody, which alone is used to count cases.
  const cutOffs = instrument.cutoffs.filter((one) => one === cutOff || one.sex);
  const change = reliableChangeOf(instrument);
  const subscales = (scoring.subscales ?? []).map((subscale) =>
    t('measures.subscales.made', {
      name: inLanguage(subscale.name, i18n.language),
      questions: subscale.items.join(', '),
      count: subscale.items.length,
      ...subscaleRange(instrument, subscale),
    }),
  );
  const saysOf = (figure: string, { context, source, certainty }: Published) =>
    [
      `${figure} (${[context, source].filter(Boolean).join('; ')})`,
      ...(certainty === fromMemory ? [t('measures.about.fromMemory')] : []),
    ].join(' ');
  const said = [
    { key: 'name', words: `${fullName}, ${version}` },
    { key: 'forWhom', words: ages },
    { key: 'holder', words: licence.holder },
    { key: 'licence', words: licence.statement },
    { key: 'attribution', words: licence.attribution },
    {
      key: 'cutOff',
      words: cutOffs.map((one) => saysOf(`${one.op} ${one.value}`, one)).join('\n'),
    },
    {
      key: 'change',
      words: change && saysOf(`${change.threshold}`, change),
    },
    { key: 'subscales', words: subscales.join('\n') },
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
