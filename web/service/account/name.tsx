import { useTranslation } from 'react-i18next';
import { OwnName } from '#web/both/account/name.tsx';

/** The name that colleagues and clients read. */
export function ChangeName() {
  const { t } = useTranslation();
  return (
    <OwnName
      words={{
        label: t('entry.begin.name'),
        says: t('service.account.nameSays'),
        keep: t('service.account.rename'),
        kept: t('service.account.renamed'),
      }}
    />
  );
}
