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
      <p>
        {fullName} ({shortName})
      </p>
      <Disclosure title={t('client.measures.source')} level={2}>
        <Stack gap="tight">
          <p>{licence.attribution ?? t('client.measures.holder', { holder: licence.holder })}</p>
          <p>{licence.statement}</p>
          {citations.map((citation) => (
            <p key={citation}>{citation}</p>
          ))}
        </Stack>
      </Disclosure>
    </div>
  );
}
