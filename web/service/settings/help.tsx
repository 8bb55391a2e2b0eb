import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HelpLine, helpIn } from '#core/help/numbers.ts';
import { countries } from '#web/app/countries.ts';
import type { SettingsPart } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
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

/** A service that has put its own lines in place of ours is told where none of them is for violence at home. */
function NoneForViolence({ own, known, take }: NoneForViolenceProps) {
  const { t } = useTranslation();
  const line = known.find(({ kind }) => kind === 'violence');
  if (!line || own.some(({ kind }) => kind === 'violence') || own.length >= most) return null;
  return (
    <Notice
      kind="warn"
      title={t('service.settings.noneForViolence')}
      actions={<Button onPress={() => take(line)}>{t('service.settings.takeOver')}</Button>}
    >
      {t('service.settings.noneForViolenceSays', { name: line.name, number: line.number })}
    </Notice>
  );
}

interface NoneForViolenceProps {
  own: readonly HelpLine[];
  known: readonly HelpLine[];
  take: (line: HelpLine) => void;
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
    <FoldedPart
      id="help"
      title={t('service.settings.help')}
      says={own ? t('service.settings.ownLines', { count: own.length }) : t('service.settings.notChecked')}
      isDue={wrong('help') !== undefined || !own}
    >
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
          <NoneForViolence own={own} known={shipped} take={(line) => put([...own, line])} />
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
    </FoldedPart>
  );
}
