import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';

/** `sent` where an answer calls for help and goes to the therapist even so; else what was answered is forgotten. */
export type SoFar = 'sent' | 'forgotten';

interface MeasurePreferNotProps {
  soFar: SoFar;
  onPreferNot: () => void;
}

/** Not going on once something is answered: it says first what becomes of the answers. */
export function MeasurePreferNot({ soFar, onPreferNot }: MeasurePreferNotProps) {
  const { t } = useTranslation();
  const { who } = useMyCourse();
  const [asking, setAsking] = useState<'no' | 'asked'>('no');
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking('asked')}>
        {t('client.measures.preferNot')}
      </Button>
      <Dialog
        title={t('client.measures.preferNotTitle')}
        weight="alert"
        isOpen={asking === 'asked'}
        onClose={() => setAsking('no')}
        actions={
          <>
            <Button kind="primary" onPress={onPreferNot}>
              {t(`client.measures.preferNotYes.${soFar}`)}
            </Button>
            <Button onPress={() => setAsking('no')}>{t('client.measures.preferNotNo')}</Button>
          </>
        }
      >
        <p>{t(`client.measures.preferNotWhy.${soFar}`, { who })}</p>
      </Dialog>
    </>
  );
}
