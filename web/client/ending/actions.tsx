import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

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

/** Under every question of the goodbye: keep it, or leave it out. */
export function EndingActions({ keep, onLeave }: { keep: ReactNode; onLeave: () => void }) {
  return (
    <Row>
      {keep}
      <LeaveOut onLeave={onLeave} />
    </Row>
  );
}
