import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

interface MeasureSkipProps {
  onSkip: () => void;
  onStay: () => void;
}

/** Leaving a question out is all right, and is asked once so that it is not an accident. */
export function MeasureSkip({ onSkip, onStay }: MeasureSkipProps) {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('client.measures.skipTitle')}
      spoken="now"
      actions={
        <>
          <Button onPress={onSkip}>{t('client.measures.skip')}</Button>
          <Button onPress={onStay}>{t('client.measures.stay')}</Button>
        </>
      }
    >
      {t('client.measures.skipWhy')}
    </Notice>
  );
}
