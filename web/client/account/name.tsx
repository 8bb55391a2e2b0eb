import { useTranslation } from 'react-i18next';
import { OwnName } from '#web/both/account/name.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** The name I go by here. */
export function MyName() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('client.account.changeName')} level={3}>
      <OwnName
        words={{
          label: t('client.account.myName'),
          says: t('client.account.nameSays'),
          keep: t('client.account.rename'),
          kept: t('client.account.renamed'),
        }}
      />
    </Disclosure>
  );
}
