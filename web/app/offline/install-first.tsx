import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useInstall } from './install.ts';
import { listenShelf } from './keeping.ts';
import { hasPhrase } from './machine-storage.ts';

const isPhone = () => matchMedia('(pointer: coarse)').matches;

/** Before anything is kept on a phone: why Kith is put on its home screen first, and how. */
export function InstallFirst() {
  const { t } = useTranslation();
  const isSet = useSyncExternalStore(listenShelf, hasPhrase);
  const { way, install } = useInstall();
  if (isSet || way === 'there' || !isPhone()) return null;
  return (
    <Notice
      title={t('phone.install.title')}
      actions={way === 'offer' && <Button onPress={install}>{t('phone.install.go')}</Button>}
    >
      <p>{t('phone.install.why')}</p>
      {way !== 'offer' && <p>{t(`phone.install.how.${way}`)}</p>}
      <p>{t('phone.install.afterwards')}</p>
    </Notice>
  );
}
