import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calledHere, chooseName, names } from '#web/app/frame/called-here.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';

/** What stands on the home screen of this phone: the name of Kith, or one that tells nobody what it is. */
export function CalledHere() {
  const { t } = useTranslation();
  const [called, setCalled] = useState(calledHere);
  return (
    <RadioList
      label={t('client.account.calledLabel')}
      layout="inline"
      options={names.map((value) => ({ value, label: t(`client.account.called.${value}`) }))}
      value={called}
      onChange={(value) => {
        const next = names.find((one) => one === value) ?? 'kith';
        setCalled(next);
        chooseName(next);
      }}
    />
  );
}
