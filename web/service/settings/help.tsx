import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HelpLine, helpIn } from '#core/help/numbers.ts';
import { countries } from '#web/app/countries.ts';
import type { SettingsPart } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { HelpLineFields } from './help-line.tsx';

const blank: HelpLine = { name: '', number: '', says: '', kind: 'listening' };
const most = 12;

function Shipped({ lines }: { lines: readonly HelpLine[] }) {
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line.name} className={css.pair}>
          <span>
            {line.name} <span className={css.soft}>{line.says}</span>
          </span>
          <span className={css.strong}>{line.number}</span>
        </li>
      ))}
    </ul>
  );
}

/** The numbers clients are shown when they need help: checked by the service, country by country. */
export function HelpNumbers({ form, change, wrong }: SettingsPart) {
  const { t, i18n } = useTranslation();
  const [country, setCountry] = useState(form.country);
  const own = form.help[country];
  const put = (lines: HelpLine[]) => change({ help: { ...form.help, [country]: lines } });
  const giveBack = () =>
    change({ help: Object.fromEntries(Object.entries(form.help).filter(([one]) => one !== country)) });
  const shipped = helpIn(country);
  const checked = () =>
    put(shipped.some((line) => line.number) ? shipped.filter((line) => line.number) : [blank]);
  return (
    <Part title={t('service.settings.help')}>
      <Select
        label={t('service.settings.helpCountry')}
        options={countries(i18n.language)}
        value={country}
        onChange={setCountry}
      />
      {own ? (
        <Stack>
          {own.map((line, index) => (
            <HelpLineFields
              key={`${country}/${String(index)}`}
              line={line}
              place={index + 1}
              wrong={(field) => wrong(`help.${country}.${String(index)}.${field}`)}
              onChange={(next) => put(own.map((one, at) => (at === index ? next : one)))}
              onRemove={own.length > 1 ? () => put(own.filter((_, at) => at !== index)) : undefined}
            />
          ))}
          <Row>
            <Button onPress={() => put([...own, blank])} isDisabled={own.length >= most}>
              {t('service.settings.addLine')}
            </Button>
            <Button kind="quiet" onPress={giveBack}>
              {t('service.settings.giveBack')}
            </Button>
          </Row>
        </Stack>
      ) : (
        <Stack>
          <Notice kind="warn" title={t('service.settings.notChecked')}>
            {t('service.settings.notCheckedSays')}
          </Notice>
          <Shipped lines={shipped} />
          <div>
            <Button onPress={checked}>{t('service.settings.checked')}</Button>
          </div>
        </Stack>
      )}
    </Part>
  );
}
