import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface MeasureSkipProps {
  onSkip: () => void;
  onStay: () => void;
}

/** Leaving a question out is all right, and is asked once so that it is not an accident. */
export function MeasureSkip({ onSkip, onStay }: MeasureSkipProps) {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('clientMeasure.skipTitle')}
      spoken="now"
      actions={
        <>
          <Button onPress={onSkip}>{t('clientMeasure.skip')}</Button>
          <Button onPress={onStay}>{t('clientMeasure.stay')}</Button>
        </>
      }
    >
      {t('clientMeasure.skipWhy')}
    </Notice>
  );
}
