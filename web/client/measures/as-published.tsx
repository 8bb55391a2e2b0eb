import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';

const baseOf = (language: string) => language.split('-')[0] ?? language;

/** Where the questions are in another language than the page: that they are, and why. A measure in other words would be another measure. */
export function AsPublished({ instrument }: { instrument: Pick<Instrument, 'language'> }) {
  const { t, i18n } = useTranslation();
  if (baseOf(instrument.language) === baseOf(i18n.language)) return null;
  const named = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(baseOf(instrument.language));
  return <p>{t('client.measures.asPublished', { language: named ?? instrument.language })}</p>;
}
