import { useTranslation } from 'react-i18next';
import { OwnPassword } from '#web/both/account/password.tsx';

/** Another password for oneself. */
export function ChangePassword() {
  const { t } = useTranslation();
  return (
    <OwnPassword
      words={{
        present: t('service.account.present'),
        next: t('service.account.next'),
        change: t('service.account.change'),
        changed: t('service.account.changed'),
      }}
    />
  );
}
