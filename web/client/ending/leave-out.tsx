import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';

export interface AskedProps {
  /** It is said: go on to the next. */
  onSaid: () => void;
  /** I would rather not say it. */
  onLeave: () => void;
}

/** Leaves a question of the goodbye out. */
export function LeaveOut({ onLeave }: Pick<AskedProps, 'onLeave'>) {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" onPress={onLeave}>
      {t('client.ending.leave')}
    </Button>
  );
}
