import { useTranslation } from 'react-i18next';
import { OwnName } from '../own-name.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** The name I go by here. */
export function MyName() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('clientAccount.changeName')} level={3}>
      <OwnName
        words={{
          label: t('clientAccount.myName'),
          says: t('clientAccount.nameSays'),
          keep: t('clientAccount.rename'),
          kept: t('clientAccount.renamed'),
        }}
      />
    </Disclosure>
  );
}
