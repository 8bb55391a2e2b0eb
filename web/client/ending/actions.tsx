import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

/** Under every question of the goodbye: keep it, or leave it out. */
export function EndingActions({ keep, onLeave }: { keep: ReactNode; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <Row>
      {keep}
      <Button kind="quiet" onPress={onLeave}>
        {t('client.ending.leave')}
      </Button>
    </Row>
  );
}

export interface AskedProps {
  /** It is said: go on to the next. */
  onSaid: () => void;
  /** I would rather not say it. */
  onLeave: () => void;
}
