import { useTranslation } from 'react-i18next';
import { OwnPassword } from '#web/both/account/password.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** Choosing another password while signed in. */
export function MyPassword() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('client.account.changePassword')} level={3}>
      <OwnPassword
        words={{
          present: t('client.account.present'),
          next: t('client.account.next'),
          change: t('client.account.changePassword'),
          changed: t('client.account.changed'),
        }}
      />
    </Disclosure>
  );
}
