import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Score } from '#core/instruments/scoring/scored.ts';
import { subscaleScores } from '#core/instruments/scoring/subscales.ts';
import { inLanguage } from '#core/words/in-language.ts';

type Scored = Pick<Score, 'subscales'>;

/** Each subscale of a form in a few words, beside the form before it where there was one: “Family 5 (before 4), below 6”. */
export function useSubscalesSaid(): (instrument: Instrument, now: Scored, before?: Scored) => string[] {
  const { t, i18n } = useTranslation();
  return (instrument, now, before = {}) => {
    const earlier = subscaleScores(instrument, before);
    return subscaleScores(instrument, now).map(({ subscale, value, marginal }) => {
      const was = earlier.find((one) => one.subscale.id === subscale.id)?.value ?? null;
      const name = inLanguage(subscale.name, i18n.language);
      if (value === null) return t('measures.subscales.missing', { name });
      return [
        t('measures.subscales.said', { name, value }),
        was !== null && t('measures.subscales.before', { was }),
        marginal && t('measures.subscales.marginal', { limit: subscale.marginalBelow }),
      ]
        .filter(Boolean)
        .join('');
    });
  };
}
