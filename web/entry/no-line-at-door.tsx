import { useTranslation } from 'react-i18next';
import { Page, Stack } from '#web/ui/layout/layout.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { PlainButton } from '#web/ui/plain/plain-button.tsx';

/** Where the line was cut before the door was whole, and the app did not come either. */
export function NoLineAtDoor() {
  const { t } = useTranslation();
  return (
    <Page width="narrow">
      <TitleOf words={t('entry.signIn.title')} />
      <main id="page">
        <Stack>
          <p role="alert">{t('entry.noLine')}</p>
          <div>
            <PlainButton onPress={() => location.reload()}>{t('entry.again')}</PlainButton>
          </div>
        </Stack>
      </main>
    </Page>
  );
}
