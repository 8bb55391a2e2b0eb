import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import css from '#web/client/page/page.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** Where the questions come from: their name, licence, attribution and sources. */
export function MeasureSource({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const { fullName, shortName, licence, citations } = instrument;
  return (
    <div className={css.soft}>
      <p lang={instrument.language}>
        {fullName} ({shortName})
      </p>
      <Disclosure title={t('client.measures.source')} level={2}>
        <Stack gap="tight">
          {licence.attribution ? (
            <p lang="en">{licence.attribution}</p>
          ) : (
            <p>{t('client.measures.holder', { holder: licence.holder })}</p>
          )}
          <p lang="en">{licence.statement}</p>
          {citations.map((citation) => (
            <p key={citation} lang="en">
              {citation}
            </p>
          ))}
        </Stack>
      </Disclosure>
    </div>
  );
}
