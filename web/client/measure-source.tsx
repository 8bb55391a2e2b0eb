import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import css from './place.module.css';

/** Where the questions come from: their name, licence, attribution and sources. */
export function MeasureSource({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const { fullName, shortName, licence, citations } = instrument;
  return (
    <div className={css.soft}>
      <p>
        {fullName} ({shortName})
      </p>
      <Disclosure title={t('clientMeasure.source')} level={2}>
        <Stack gap="tight">
          <p>{licence.attribution ?? t('clientMeasure.holder', { holder: licence.holder })}</p>
          <p>{licence.statement}</p>
          {citations.map((citation) => (
            <p key={citation}>{citation}</p>
          ))}
        </Stack>
      </Disclosure>
    </div>
  );
}
