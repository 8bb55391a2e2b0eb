import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMyCourse } from './my-course.tsx';

/** `sent` where an answer calls for help and goes to the therapist even so; else what was answered is forgotten. */
export type SoFar = 'sent' | 'forgotten';

interface MeasurePreferNotProps {
  soFar: SoFar;
  onPreferNot: () => void;
}

/** Not going on once something is answered: it says first what becomes of the answers. */
export function MeasurePreferNot({ soFar, onPreferNot }: MeasurePreferNotProps) {
  const { t } = useTranslation();
  const { therapist } = useMyCourse();
  const [asking, setAsking] = useState<'no' | 'asked'>('no');
  const who = therapist || t('client.yourTherapist');
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking('asked')}>
        {t('clientMeasure.preferNot')}
      </Button>
      <Dialog
        title={t('clientMeasure.preferNotTitle')}
        weight="alert"
        isOpen={asking === 'asked'}
        onClose={() => setAsking('no')}
        actions={
          <>
            <Button kind="primary" onPress={onPreferNot}>
              {t(`clientMeasure.preferNotYes.${soFar}`)}
            </Button>
            <Button onPress={() => setAsking('no')}>{t('clientMeasure.preferNotNo')}</Button>
          </>
        }
      >
        <p>{t(`clientMeasure.preferNotWhy.${soFar}`, { who })}</p>
      </Dialog>
    </>
  );
}
